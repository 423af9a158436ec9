using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>Registration of the accounts' use cases.</summary>
internal static class IdentityServices
{
    public static IServiceCollection AddIdentityApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, IdentityPermissionDefinitions>();
        services.AddScoped<AccountMails>();
        services.AddScoped<SecurityNotices>();
        services.AddEventHandler<StaffPasswordForgotten, SendStaffPasswordReset>();
        services.AddEventHandler<StaffInvited, SendStaffInvitation>();
        services.AddEventHandler<ContactPasswordForgotten, SendContactPasswordReset>();
        services.AddEventHandler<ContactMagicLinkAsked, SendContactMagicLink>();
        services.AddEventHandler<TenantImpersonated, TellAdministrators>();
        services.AddEventHandler<AccountSecurityChanged, SendSecurityNotice>();
        return services;
    }
}
