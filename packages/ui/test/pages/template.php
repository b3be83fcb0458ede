<!doctype html>
<html lang="<?= $language ?>">
  <head>
    <meta charset="utf-8">
    <title><?= $title ?></title>
  </head>
  <body>
    <h1><?= $title ?></h1>
    <osl-stage-map options="<?= $options ?>"><?= $fallback ?></osl-stage-map>
    <osl-timeline options="<?= $broken ?>"><p>Historia: brak danych.</p></osl-timeline>
    <div id="place"></div>
  </body>
</html>
