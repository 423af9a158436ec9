using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CustomerPortal.Platform.Hosting;

/// <summary>What the server accepts, how it stops, and where its keys lie.</summary>
internal static class ServerSettings
{
    private const long MaxBody = 10 * 1024 * 1024;
    // Above the limits of RequestSize, which answers with a body: these end the connection.
    private const int MaxHeaderBytes = 64 * 1024;
    private const int MaxHeaders = 400;
    private const int MaxRequestLine = 32 * 1024;
    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(30);

    public static void AddServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
            kestrel.Limits.MaxRequestHeaderCount = MaxHeaders;
            kestrel.Limits.MaxRequestLineSize = MaxRequestLine;
            kestrel.Limits.RequestHeadersTimeout = HeadersTimeout;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
            kestrel.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopPatience);

        // Sessions and antiforgery tokens outlive a restart because their keys lie beside the data.
        var folder = Path.GetFullPath(builder.Configuration["Data:Folder"] ?? "data", builder.Environment.ContentRootPath);
        builder.Services.AddDataProtection()
            .SetApplicationName("CustomerPortal")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder, "keys")));
    }
}
