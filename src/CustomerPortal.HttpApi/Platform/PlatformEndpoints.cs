using CustomerPortal.Platform.Abp;
using CustomerPortal.Platform.Accounts;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Configuration;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Impersonation;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Permissions;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform;

/// <summary>Accounts, tenants, permissions and settings.</summary>
internal static class PlatformEndpoints
{
    public static IEndpointRouteBuilder MapPlatform(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapAbp();
        endpoints.MapPublicInfo();
        endpoints.MapStaffAccounts();
        endpoints.MapContactAccounts();
        endpoints.MapProfile();
        endpoints.MapSessions();
        endpoints.MapSecurity();
        endpoints.MapApiKeys();
        endpoints.MapPasskeys();
        endpoints.MapTenants();
        endpoints.MapImpersonation();
        endpoints.MapHealthPages();
        endpoints.MapUsers();
        endpoints.MapUserSecurity();
        endpoints.MapRoles();
        endpoints.MapPermissions();
        endpoints.MapFeatures();
        endpoints.MapAuditing();
        endpoints.MapEditions();
        endpoints.MapSettings();
        endpoints.MapLanguages();
        endpoints.MapAbpSettings();
        endpoints.MapBranding();
        endpoints.MapConfigurationFile();
        return endpoints;
    }
}
