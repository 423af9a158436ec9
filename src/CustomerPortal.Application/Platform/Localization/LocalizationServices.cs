using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Localization;

/// <summary>Registration of languages and texts.</summary>
internal static class LocalizationServices
{
    public static IServiceCollection AddLocalizationApplication(this IServiceCollection services)
    {
        services.AddSingleton<EmbeddedTexts>();
        services.AddSingleton<TextSnapshots>();
        services.AddSingleton<ITenantMemory>(provider => provider.GetRequiredService<TextSnapshots>());
        services.AddSingleton<TextsInUse>();
        services.AddSingleton<ITexts>(provider => provider.GetRequiredService<TextsInUse>());
        services.AddSingleton<IStandInLanguage>(provider => provider.GetRequiredService<TextsInUse>());
        services.AddSingleton<ITenantTexts, TenantTexts>();
        services.AddSingleton<IFormatter, Formatter>();
        services.AddSingleton<ReaderCulture>();
        services.AddSingleton<IInstalledLanguages, TenantLanguages>();
        services.AddScoped<LanguagesInHand>();
        services.AddScoped<ILanguageAppService, LanguageAppService>();
        services.AddSingleton<LanguageView>();
        services.AddSingleton<TextRows>();
        services.AddScoped<TextWriting>();
        services.AddScoped<TextFiles>();
        services.AddScoped<ITextAppService, TextAppService>();
        return services;
    }
}
