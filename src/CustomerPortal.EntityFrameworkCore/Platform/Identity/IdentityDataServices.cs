using CustomerPortal.Platform.Configuration;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Identity;

/// <summary>Registration of accounts: each kind with its own store, options and validators, so that none of them answers for the other.</summary>
internal static class IdentityDataServices
{
    public static IServiceCollection AddIdentityEntityFramework(this IServiceCollection services)
    {
        services.AddOptions<PasswordHasherOptions>().BindConfiguration("Passwords").ValidateOnStart()
            .Validate<IHostEnvironment>(
                (passwords, host) => passwords.IterationCount >= IdentityConsts.LeastPasswordIterations || host.IsEnvironment("Testing"),
                $"Passwords:IterationCount is {IdentityConsts.LeastPasswordIterations} or more.");
        services.AddKind<StaffUser, StaffUserStore, StaffPasswordRules>(AccountKinds.Staff);
        services.AddKind<ContactLogin, ContactLoginStore, ContactPasswordRules>(AccountKinds.Contact);
        services.AddSingleton<Doors>();
        services.AddSingleton<SessionStates>();
        services.AddSingleton<ISessionValidator, SessionValidator>();
        services.AddSingleton<AccountSessions>();
        services.AddSingleton<IAccountSessions>(provider => provider.GetRequiredService<AccountSessions>());
        services.AddHostedService(provider => provider.GetRequiredService<AccountSessions>());
        services.AddScoped<SessionEnds>();
        services.AddScoped<IOwnSessions, OwnSessions>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<IOneTimeTokens, OneTimeTokens>();
        services.AddScoped<IStaffAccounts, StaffAccounts>();
        services.AddScoped<IStaffRegistration, StaffRegistration>();
        services.AddScoped<TenantGate>();
        services.AddScoped<StaffClaims>();
        services.AddScoped<ContactSignIn>();
        services.AddScoped<ContactLogins>();
        services.AddScoped<IContactMagicLinks, ContactMagicLinks>();
        services.AddSecondFactors();
        services.AddScoped<ContactInvitations>();
        services.AddScoped<IContactAccounts, ContactAccounts>();
        services.AddScoped<IContactDirectory, ContactDirectory>();
        services.AddScoped<IStaffDirectory, StaffDirectory>();
        services.AddScoped<IFirstAdministrator, FirstAdministrator>();
        services.AddScoped<ITenantSetup, RolesSetup>();
        services.AddSaveLimit<StaffLimit>();
        services.AddScoped<IImpersonation, Impersonation>();
        services.AddScoped<StaffUserQueries>();
        services.AddScoped<StaffRoleQueries>();
        services.AddScoped<StaffMemberships>();
        services.AddScoped<RoleSuccession>();
        services.AddScoped<StaffUserEdits>();
        services.AddScoped<IStaffUserAppService, StaffUserAppService>();
        services.AddScoped<IStaffUserSecurity, StaffUserSecurity>();
        services.AddScoped<IContactLoginSecurity, ContactLoginSecurity>();
        services.AddScoped<IStaffUserLookup, StaffUserLookup>();
        services.AddScoped<IProfileAppService, ProfileAppService>();
        services.AddScoped<IStaffRoleAppService, StaffRoleAppService>();
        services.AddScoped<IConfigurationPart, RolesPart>();
        services.AddEventHandler<TenantCleanUpDue, RemoveDeadLinks>();
        services.AddEventHandler<TenantCleanUpDue, RemoveOutlivedSessions>();
        return services;
    }

    private static void AddSecondFactors(this IServiceCollection services)
    {
        services.AddScoped<SecondFactorDuty>();
        services.AddScoped<AuthenticatorCard>();
        services.AddScoped<SecondFactor<StaffUser, StaffAuthenticator, StaffRecoveryCode>>();
        services.AddScoped<SecondFactor<ContactLogin, ContactAuthenticator, ContactRecoveryCode>>();
        services.AddScoped<SecondFactorReset<StaffUser, StaffAuthenticator, StaffRecoveryCode, StaffUserPasskey>>();
        services.AddScoped<SecondFactorReset<ContactLogin, ContactAuthenticator, ContactRecoveryCode, ContactLoginPasskey>>();
        services.AddScoped<OwnProof<StaffUser>>();
        services.AddScoped<OwnProof<ContactLogin>>();
        services.AddScoped<PasskeyBook<StaffUser, StaffUserPasskey>>();
        services.AddScoped<PasskeyBook<ContactLogin, ContactLoginPasskey>>();
        services.AddScoped<IStaffPasskeys, StaffPasskeys>();
        services.AddScoped<IContactPasskeys, ContactPasskeys>();
        services.AddScoped<IStaffSecurity, StaffSecurity>();
        services.AddScoped<IContactSecurity, ContactSecurity>();
    }

    private static void AddKind<TUser, TStore, TRules>(this IServiceCollection services, string kind)
        where TUser : IdentityUser<Guid>
        where TStore : class, IUserStore<TUser>
        where TRules : class, IPasswordValidator<TUser>
    {
        services.Configure<IdentityOptions>(kind, options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Lockout.MaxFailedAccessAttempts = Doors.Limit;
            options.Lockout.DefaultLockoutTimeSpan = Doors.Window;
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        });
        services.AddScoped<TStore>();
        services.AddSingleton<IPasswordHasher<TUser>>(provider => new PasswordHasher<TUser>(provider.GetRequiredService<IOptions<PasswordHasherOptions>>()));
        services.AddScoped<TRules>();
        services.AddScoped<PasswordDoor<TUser>>();
        services.AddScoped(provider => new AccountManager<TUser>(
            provider.GetRequiredService<TStore>(),
            Options.Create(provider.GetRequiredService<IOptionsMonitor<IdentityOptions>>().Get(kind)),
            provider.GetRequiredService<IPasswordHasher<TUser>>(),
            [new UserValidator<TUser>()],
            [provider.GetRequiredService<TRules>()],
            provider,
            provider.GetRequiredService<ILogger<UserManager<TUser>>>()));
    }
}
