// Lanyard in Azure: a container with a public HTTPS address, PostgreSQL that only it can reach, its secrets in Key Vault,
// and a bot for Teams that signs in by a managed identity, so that there is no password of a bot anywhere. A bot of a
// managed identity belongs to one tenant: yours. How to use it, step by step: docs/deploy/teams.md.

@description('Where everything runs; NHS data stays in the UK with uksouth or ukwest.')
param location string = 'uksouth'

@description('Names of everything begin with it: small letters and digits.')
@minLength(3)
@maxLength(10)
param name string = 'lanyard'

@description('An Azure container registry in the same resource group, which holds the image.')
param registryName string

@description('The image and its tag, as docs/deploy/Dockerfile makes it.')
param image string = 'lanyard:1'

@description('What people reach the service at, https and without a slash at its end; left out, the address that Azure gives.')
param publicUrl string = ''

@description('Websites that may show the chat, with commas between.')
param allowedOrigins string

@description('The phone number people are given when something fails.')
param contactPhone string

@description('When that phone is answered, in words.')
param contactHours string

@description('Microsoft Entra object ids of those who choose what a channel is for, with commas between.')
param teamOwners string

@description('32 random bytes in base64, from: openssl rand -base64 32. Keep it apart from backups; the same at every deployment.')
@secure()
param dataKey string

@description('The password of the database, the same at every deployment.')
@secure()
@minLength(24)
param databasePassword string

@description('The mail server that letters to people go by, with its password: smtps://user:password@mail.trust.nhs.uk. Left out, no letters.')
@secure()
param smtpUrl string = ''

@description('The address that letters come from.')
param mailFrom string = ''

@description('A standby of the database in another zone.')
param standby bool = false

@description('Backups of the database in the paired region too.')
param backupElsewhere bool = true

@description('Other settings of the service by name, such as the plan for the night; what is not here is not kept by the next deployment.')
param moreSettings object = {}

var more = [for setting in items(moreSettings): { name: setting.key, value: string(setting.value) }]
var address = empty(publicUrl) ? 'https://${name}.${apps.properties.defaultDomain}' : publicUrl
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var pullsImages = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-bot'
  location: location
}

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.60.0.0/16'] }
    subnets: [
      {
        name: 'service'
        properties: {
          addressPrefix: '10.60.0.0/24'
          delegations: [{ name: 'service', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.60.1.0/24'
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
}

resource zoneInNetwork 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: zone
  name: '${name}-network'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
}

// No public address: only the subnet of the service reaches it.
resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: standby ? 'Standard_D2ds_v5' : 'Standard_B2s', tier: standby ? 'GeneralPurpose' : 'Burstable' }
  properties: {
    version: '17'
    administratorLogin: 'lanyard'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 35, geoRedundantBackup: backupElsewhere ? 'Enabled' : 'Disabled' }
    highAvailability: { mode: standby ? 'ZoneRedundant' : 'Disabled' }
    network: {
      delegatedSubnetResourceId: network.properties.subnets[1].id
      privateDnsZoneArmResourceId: zone.id
      publicNetworkAccess: 'Disabled'
    }
  }
  dependsOn: [zoneInNetwork]
}

resource tables 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: database
  name: 'lanyard'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    // Whoever deletes the data key deletes everything that people said: for 90 days it can be brought back.
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource keptDataKey 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'data-key'
  properties: { value: dataKey }
}

resource keptDatabaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgres://lanyard:${uriComponent(databasePassword)}@${database.properties.fullyQualifiedDomainName}/lanyard?sslmode=verify-full'
  }
}

resource keptSmtpUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(smtpUrl)) {
  parent: vault
  name: 'smtp-url'
  properties: { value: smtpUrl }
}

resource readsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource readsImages 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, pullsImages)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pullsImages)
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource apps 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: network.properties.subnets[0].id, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }
}

resource service 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: apps.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      // WebSockets pass through; http is sent on to https.
      ingress: { external: true, targetPort: 3978, transport: 'auto', allowInsecure: false }
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
      secrets: concat([
        { name: 'data-key', keyVaultUrl: keptDataKey.properties.secretUri, identity: identity.id }
        { name: 'database-url', keyVaultUrl: keptDatabaseUrl.properties.secretUri, identity: identity.id }
      ], empty(smtpUrl) ? [] : [
        { name: 'smtp-url', keyVaultUrl: '${vault.properties.vaultUri}secrets/smtp-url', identity: identity.id }
      ])
    }
    template: {
      terminationGracePeriodSeconds: 15
      containers: [
        {
          name: 'lanyard'
          image: '${registry.properties.loginServer}/${image}'
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: concat([
            { name: 'NODE_ENV', value: 'production' }
            { name: 'PORT', value: '3978' }
            { name: 'PUBLIC_URL', value: address }
            { name: 'TRUSTED_PROXY', value: '1' }
            { name: 'ALLOWED_ORIGINS', value: allowedOrigins }
            { name: 'CONTACT_PHONE', value: contactPhone }
            { name: 'CONTACT_HOURS', value: contactHours }
            { name: 'TEAM_OWNERS', value: teamOwners }
            { name: 'BOT_SIGN_IN', value: 'managed-identity' }
            { name: 'BOT_ID', value: identity.properties.clientId }
            { name: 'BOT_TENANT_ID', value: tenant().tenantId }
            { name: 'DATA_KEY', secretRef: 'data-key' }
            { name: 'DATABASE_URL', secretRef: 'database-url' }
          ], empty(smtpUrl) ? [] : [
            { name: 'SMTP_URL', secretRef: 'smtp-url' }
            { name: 'MAIL_FROM', value: mailFrom }
          ], more)
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 6, failureThreshold: 10 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 30 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 10 }
          ]
        }
      ]
      // Reminders and letters are sent at night too: one is always there. The second takes over while a new version starts.
      scale: { minReplicas: 1, maxReplicas: 2 }
    }
  }
  dependsOn: [readsSecrets, readsImages, tables, keptSmtpUrl]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Lanyard'
    endpoint: '${address}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource inTeams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
}

@description('What the app for Teams is packaged for.')
output PUBLIC_URL string = address

output BOT_ID string = identity.properties.clientId
