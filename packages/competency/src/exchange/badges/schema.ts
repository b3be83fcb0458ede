/**
 * The JSON Schema of Open Badges 3.0 achievement credentials, without its descriptions, so that shape can be judged offline.
 * Not here: judging by it (`Shape`). Written by 1EdTech; the whole of it is in `fixtures/open-badges-3.0`.
 */

/** **Source** 1EdTech, ob_v3p0_achievementcredential_schema.json (draft 2019-09). */
export const schema: Readonly<Record<string, unknown>> = {
  $schema: "https://json-schema.org/draft/2019-09/schema#",
  $id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json",
  title: "JSON Schema for the AchievementCredential class.",
  type: "object",
  properties: {
    "@context": {
      type: "array",
      minItems: 2,
      items: [
        {
          enum: ["https://www.w3.org/ns/credentials/v2"],
        },
        {
          type: "string",
          pattern:
            "^https:\\/\\/purl\\.imsglobal\\.org\\/spec\\/ob\\/v3p0\\/context(-3\\.\\d\\.\\d)*\\.json$",
        },
      ],
      additionalItems: {
        $ref: "#/$defs/Context",
      },
    },
    id: {
      type: "string",
    },
    type: {
      allOf: [
        {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["VerifiableCredential"],
          },
          items: {
            type: "string",
          },
        },
        {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["AchievementCredential", "OpenBadgeCredential"],
          },
          items: {
            type: "string",
          },
        },
      ],
    },
    name: {
      type: "string",
    },
    description: {
      type: "string",
    },
    image: {
      $ref: "#/$defs/Image",
    },
    awardedDate: {
      type: "string",
      format: "date-time",
    },
    credentialSubject: {
      $ref: "#/$defs/AchievementSubject",
    },
    endorsement: {
      type: "array",
      items: {
        $ref: "#/$defs/EndorsementCredential",
      },
    },
    endorsementJwt: {
      type: "array",
      items: {
        type: "string",
        pattern: "^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$",
      },
    },
    evidence: {
      type: "array",
      items: {
        $ref: "#/$defs/Evidence",
      },
    },
    issuer: {
      $ref: "#/$defs/ProfileRef",
    },
    validFrom: {
      type: "string",
      format: "date-time",
    },
    validUntil: {
      type: "string",
      format: "date-time",
    },
    proof: {
      type: "array",
      items: {
        $ref: "#/$defs/Proof",
      },
    },
    credentialSchema: {
      type: "array",
      items: {
        $ref: "#/$defs/CredentialSchema",
      },
    },
    credentialStatus: {
      $ref: "#/$defs/CredentialStatus",
    },
    refreshService: {
      $ref: "#/$defs/RefreshService",
    },
    termsOfUse: {
      type: "array",
      items: {
        $ref: "#/$defs/TermsOfUse",
      },
    },
  },
  required: ["@context", "id", "type", "credentialSubject", "issuer", "validFrom"],
  additionalProperties: true,
  $defs: {
    Context: {
      oneOf: [
        {
          type: "string",
        },
        {
          type: "object",
        },
      ],
    },
    TermsOfUse: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "string",
        },
      },
      required: ["type"],
      additionalProperties: true,
    },
    CredentialStatus: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "string",
        },
      },
      required: ["id", "type"],
      additionalProperties: true,
    },
    AchievementSubject: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["AchievementSubject"],
          },
          items: {
            type: "string",
          },
        },
        activityEndDate: {
          type: "string",
          format: "date-time",
        },
        activityStartDate: {
          type: "string",
          format: "date-time",
        },
        creditsEarned: {
          type: "number",
        },
        achievement: {
          $ref: "#/$defs/Achievement",
        },
        identifier: {
          type: "array",
          items: {
            $ref: "#/$defs/IdentityObject",
          },
        },
        image: {
          $ref: "#/$defs/Image",
        },
        licenseNumber: {
          type: "string",
        },
        narrative: {
          type: "string",
        },
        result: {
          type: "array",
          items: {
            $ref: "#/$defs/Result",
          },
        },
        role: {
          type: "string",
        },
        source: {
          $ref: "#/$defs/Profile",
        },
        term: {
          type: "string",
        },
      },
      required: ["type", "achievement"],
      additionalProperties: true,
    },
    IdentityObject: {
      type: "object",
      properties: {
        type: {
          type: "string",
          enum: ["IdentityObject"],
        },
        hashed: {
          type: "boolean",
        },
        identityHash: {
          type: "string",
        },
        identityType: {
          oneOf: [
            {
              type: "string",
              enum: [
                "name",
                "sourcedId",
                "systemId",
                "productId",
                "userName",
                "accountId",
                "emailAddress",
                "nationalIdentityNumber",
                "isbn",
                "issn",
                "lisSourcedId",
                "oneRosterSourcedId",
                "sisSourcedId",
                "ltiContextId",
                "ltiDeploymentId",
                "ltiToolId",
                "ltiPlatformId",
                "ltiUserId",
                "identifier",
              ],
            },
            {
              type: "string",
              pattern: "(ext:)[a-z|A-Z|0-9|.|-|_]+",
            },
          ],
        },
        salt: {
          type: "string",
        },
      },
      required: ["type", "hashed", "identityHash", "identityType"],
      additionalProperties: false,
    },
    Evidence: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["Evidence"],
          },
          items: {
            type: "string",
          },
        },
        narrative: {
          type: "string",
        },
        name: {
          type: "string",
        },
        description: {
          type: "string",
        },
        genre: {
          type: "string",
        },
        audience: {
          type: "string",
        },
      },
      required: ["type"],
      additionalProperties: true,
    },
    EndorsementCredential: {
      type: "object",
      properties: {
        "@context": {
          type: "array",
          minItems: 2,
          items: [
            {
              enum: ["https://www.w3.org/ns/credentials/v2"],
            },
            {
              type: "string",
              pattern:
                "^https:\\/\\/purl\\.imsglobal\\.org\\/spec\\/ob\\/v3p0\\/context(-3\\.\\d\\.\\d)*\\.json$",
            },
          ],
          additionalItems: {
            $ref: "#/$defs/Context",
          },
        },
        type: {
          allOf: [
            {
              type: "array",
              minItems: 1,
              contains: {
                enum: ["VerifiableCredential"],
              },
              items: {
                type: "string",
              },
            },
            {
              type: "array",
              minItems: 1,
              contains: {
                enum: ["EndorsementCredential"],
              },
              items: {
                type: "string",
              },
            },
          ],
        },
        id: {
          type: "string",
        },
        name: {
          type: "string",
        },
        description: {
          type: "string",
        },
        credentialSubject: {
          $ref: "#/$defs/EndorsementSubject",
        },
        awardedDate: {
          type: "string",
          format: "date-time",
        },
        issuer: {
          $ref: "#/$defs/ProfileRef",
        },
        validFrom: {
          type: "string",
          format: "date-time",
        },
        validUntil: {
          type: "string",
          format: "date-time",
        },
        proof: {
          type: "array",
          items: {
            $ref: "#/$defs/Proof",
          },
        },
        credentialSchema: {
          type: "array",
          items: {
            $ref: "#/$defs/CredentialSchema",
          },
        },
        credentialStatus: {
          $ref: "#/$defs/CredentialStatus",
        },
        refreshService: {
          $ref: "#/$defs/RefreshService",
        },
        termsOfUse: {
          type: "array",
          items: {
            $ref: "#/$defs/TermsOfUse",
          },
        },
      },
      required: ["@context", "type", "id", "name", "credentialSubject", "issuer", "validFrom"],
      additionalProperties: true,
    },
    Achievement: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["Achievement"],
          },
          items: {
            type: "string",
          },
        },
        alignment: {
          type: "array",
          items: {
            $ref: "#/$defs/Alignment",
          },
        },
        achievementType: {
          oneOf: [
            {
              type: "string",
              enum: [
                "Achievement",
                "ApprenticeshipCertificate",
                "Assessment",
                "Assignment",
                "AssociateDegree",
                "Award",
                "Badge",
                "BachelorDegree",
                "Certificate",
                "CertificateOfCompletion",
                "Certification",
                "CommunityService",
                "Competency",
                "Course",
                "CoCurricular",
                "Degree",
                "Diploma",
                "DoctoralDegree",
                "Fieldwork",
                "GeneralEducationDevelopment",
                "JourneymanCertificate",
                "LearningProgram",
                "License",
                "Membership",
                "ProfessionalDoctorate",
                "QualityAssuranceCredential",
                "MasterCertificate",
                "MasterDegree",
                "MicroCredential",
                "ResearchDoctorate",
                "SecondarySchoolDiploma",
              ],
            },
            {
              type: "string",
              pattern: "(ext:)[a-z|A-Z|0-9|.|-|_]+",
            },
          ],
        },
        creator: {
          $ref: "#/$defs/Profile",
        },
        creditsAvailable: {
          type: "number",
        },
        criteria: {
          $ref: "#/$defs/Criteria",
        },
        description: {
          type: "string",
        },
        endorsement: {
          type: "array",
          items: {
            $ref: "#/$defs/EndorsementCredential",
          },
        },
        endorsementJwt: {
          type: "array",
          items: {
            type: "string",
            pattern: "^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$",
          },
        },
        fieldOfStudy: {
          type: "string",
        },
        humanCode: {
          type: "string",
        },
        image: {
          $ref: "#/$defs/Image",
        },
        inLanguage: {
          type: "string",
          pattern: "^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
        },
        name: {
          type: "string",
        },
        otherIdentifier: {
          type: "array",
          items: {
            $ref: "#/$defs/IdentifierEntry",
          },
        },
        related: {
          type: "array",
          items: {
            $ref: "#/$defs/Related",
          },
        },
        resultDescription: {
          type: "array",
          items: {
            $ref: "#/$defs/ResultDescription",
          },
        },
        specialization: {
          type: "string",
        },
        tag: {
          type: "array",
          items: {
            type: "string",
          },
        },
        version: {
          type: "string",
        },
      },
      required: ["id", "type", "criteria", "description", "name"],
      additionalProperties: true,
    },
    Alignment: {
      type: "object",
      properties: {
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["Alignment"],
          },
          items: {
            type: "string",
          },
        },
        targetCode: {
          type: "string",
        },
        targetDescription: {
          type: "string",
        },
        targetName: {
          type: "string",
        },
        targetFramework: {
          type: "string",
        },
        targetType: {
          oneOf: [
            {
              type: "string",
              enum: [
                "ceasn:Competency",
                "ceterms:Credential",
                "CFItem",
                "CFRubric",
                "CFRubricCriterion",
                "CFRubricCriterionLevel",
                "CTDL",
              ],
            },
            {
              type: "string",
              pattern: "(ext:)[a-z|A-Z|0-9|.|-|_]+",
            },
          ],
        },
        targetUrl: {
          type: "string",
        },
      },
      required: ["type", "targetName", "targetUrl"],
      additionalProperties: true,
    },
    Criteria: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        narrative: {
          type: "string",
        },
      },
      required: [],
      additionalProperties: true,
    },
    IdentifierEntry: {
      type: "object",
      properties: {
        type: {
          type: "string",
          enum: ["IdentifierEntry"],
        },
        identifier: {
          type: "string",
        },
        identifierType: {
          oneOf: [
            {
              type: "string",
              enum: [
                "name",
                "sourcedId",
                "systemId",
                "productId",
                "userName",
                "accountId",
                "emailAddress",
                "nationalIdentityNumber",
                "isbn",
                "issn",
                "lisSourcedId",
                "oneRosterSourcedId",
                "sisSourcedId",
                "ltiContextId",
                "ltiDeploymentId",
                "ltiToolId",
                "ltiPlatformId",
                "ltiUserId",
                "identifier",
              ],
            },
            {
              type: "string",
              pattern: "(ext:)[a-z|A-Z|0-9|.|-|_]+",
            },
          ],
        },
      },
      required: ["type", "identifier", "identifierType"],
      additionalProperties: false,
    },
    Proof: {
      type: "object",
      properties: {
        type: {
          type: "string",
        },
        created: {
          type: "string",
          format: "date-time",
        },
        cryptosuite: {
          type: "string",
        },
        challenge: {
          type: "string",
        },
        domain: {
          type: "string",
        },
        nonce: {
          type: "string",
        },
        proofPurpose: {
          type: "string",
        },
        proofValue: {
          type: "string",
        },
        verificationMethod: {
          type: "string",
        },
      },
      required: ["type"],
      additionalProperties: true,
    },
    RefreshService: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "string",
        },
      },
      required: ["id", "type"],
      additionalProperties: true,
    },
    Image: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "string",
          enum: ["Image"],
        },
        caption: {
          type: "string",
        },
      },
      required: ["id", "type"],
      additionalProperties: false,
    },
    EndorsementSubject: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["EndorsementSubject"],
          },
          items: {
            type: "string",
          },
        },
        endorsementComment: {
          type: "string",
        },
      },
      required: ["id", "type"],
      additionalProperties: true,
    },
    Result: {
      type: "object",
      properties: {
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["Result"],
          },
          items: {
            type: "string",
          },
        },
        achievedLevel: {
          type: "string",
        },
        alignment: {
          type: "array",
          items: {
            $ref: "#/$defs/Alignment",
          },
        },
        resultDescription: {
          type: "string",
        },
        status: {
          type: "string",
          enum: ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"],
        },
        value: {
          type: "string",
        },
      },
      required: ["type"],
      additionalProperties: true,
    },
    ProfileRef: {
      oneOf: [
        {
          type: "string",
        },
        {
          $ref: "#/$defs/Profile",
        },
      ],
    },
    ResultDescription: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["ResultDescription"],
          },
          items: {
            type: "string",
          },
        },
        alignment: {
          type: "array",
          items: {
            $ref: "#/$defs/Alignment",
          },
        },
        allowedValue: {
          type: "array",
          items: {
            type: "string",
          },
        },
        name: {
          type: "string",
        },
        requiredLevel: {
          type: "string",
        },
        requiredValue: {
          type: "string",
        },
        resultType: {
          oneOf: [
            {
              type: "string",
              enum: [
                "GradePointAverage",
                "LetterGrade",
                "Percent",
                "PerformanceLevel",
                "PredictedScore",
                "RawScore",
                "Result",
                "RubricCriterion",
                "RubricCriterionLevel",
                "RubricScore",
                "ScaledScore",
                "Status",
              ],
            },
            {
              type: "string",
              pattern: "(ext:)[a-z|A-Z|0-9|.|-|_]+",
            },
          ],
        },
        rubricCriterionLevel: {
          type: "array",
          items: {
            $ref: "#/$defs/RubricCriterionLevel",
          },
        },
        valueMax: {
          type: "string",
        },
        valueMin: {
          type: "string",
        },
      },
      required: ["id", "type", "name", "resultType"],
      additionalProperties: true,
    },
    RubricCriterionLevel: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["RubricCriterionLevel"],
          },
          items: {
            type: "string",
          },
        },
        alignment: {
          type: "array",
          items: {
            $ref: "#/$defs/Alignment",
          },
        },
        description: {
          type: "string",
        },
        level: {
          type: "string",
        },
        name: {
          type: "string",
        },
        points: {
          type: "string",
        },
      },
      required: ["id", "type", "name"],
      additionalProperties: true,
    },
    Related: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["Related"],
          },
          items: {
            type: "string",
          },
        },
        inLanguage: {
          type: "string",
          pattern: "^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
        },
        version: {
          type: "string",
        },
      },
      required: ["id", "type"],
      additionalProperties: true,
    },
    Profile: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["Profile"],
          },
          items: {
            type: "string",
          },
        },
        name: {
          type: "string",
        },
        url: {
          type: "string",
        },
        phone: {
          type: "string",
        },
        description: {
          type: "string",
        },
        endorsement: {
          type: "array",
          items: {
            $ref: "#/$defs/EndorsementCredential",
          },
        },
        endorsementJwt: {
          type: "array",
          items: {
            type: "string",
            pattern: "^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$",
          },
        },
        image: {
          $ref: "#/$defs/Image",
        },
        email: {
          type: "string",
        },
        address: {
          $ref: "#/$defs/Address",
        },
        otherIdentifier: {
          type: "array",
          items: {
            $ref: "#/$defs/IdentifierEntry",
          },
        },
        official: {
          type: "string",
        },
        parentOrg: {
          $ref: "#/$defs/Profile",
        },
        familyName: {
          type: "string",
        },
        givenName: {
          type: "string",
        },
        additionalName: {
          type: "string",
        },
        patronymicName: {
          type: "string",
        },
        honorificPrefix: {
          type: "string",
        },
        honorificSuffix: {
          type: "string",
        },
        familyNamePrefix: {
          type: "string",
        },
        dateOfBirth: {
          type: "string",
          format: "date",
        },
      },
      required: ["id", "type"],
      additionalProperties: true,
    },
    Address: {
      type: "object",
      properties: {
        type: {
          type: "array",
          minItems: 1,
          contains: {
            enum: ["Address"],
          },
          items: {
            type: "string",
          },
        },
        addressCountry: {
          type: "string",
        },
        addressCountryCode: {
          type: "string",
        },
        addressRegion: {
          type: "string",
        },
        addressLocality: {
          type: "string",
        },
        streetAddress: {
          type: "string",
        },
        postOfficeBoxNumber: {
          type: "string",
        },
        postalCode: {
          type: "string",
        },
        geo: {
          $ref: "#/$defs/GeoCoordinates",
        },
      },
      required: ["type"],
      additionalProperties: true,
    },
    GeoCoordinates: {
      type: "object",
      properties: {
        type: {
          type: "string",
          enum: ["GeoCoordinates"],
        },
        latitude: {
          type: "number",
        },
        longitude: {
          type: "number",
        },
      },
      required: ["type", "latitude", "longitude"],
      additionalProperties: true,
    },
    CredentialSchema: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        type: {
          type: "string",
        },
      },
      required: ["id", "type"],
      additionalProperties: true,
    },
  },
}
