using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>Registration of QR codes.</summary>
internal static class QrServices
{
    public static IServiceCollection AddQr(this IServiceCollection services) => services.AddSingleton<IQrCodes, QrCodes>();
}
