using CustomerPortal.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Portal;

/// <summary>Registration of the client area's database side.</summary>
internal static class PortalDataServices
{
    public static IServiceCollection AddPortalEntityFramework(this IServiceCollection services) => services
        .AddScoped<ITermsRepository, TermsRepository>()
        .AddScoped<ITermsDuty, TermsDuty>()
        .AddScoped<IKnownContacts, KnownContacts>()
        .AddSingleton<ContactMemory>()
        .AddScoped<ContactMemoryKeeper>()
        .AddScoped<ISaveStep>(provider => provider.GetRequiredService<ContactMemoryKeeper>())
        .AddScoped<ICommitStep>(provider => provider.GetRequiredService<ContactMemoryKeeper>());
}
