using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Files;

internal static class BlobServices
{
    public static IServiceCollection AddBlobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BlobOptions>()
            .Configure(o => o.Folder = Path.Combine(configuration["Data:Folder"] ?? "data", "blobs"))
            .Bind(configuration.GetSection("Blobs"))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IBlobStore, FileBlobStore>();
        return services;
    }
}
