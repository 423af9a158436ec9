using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>The real host on a real port, as a person's browser meets it: http://localhost:PORT and http://acme.localhost:PORT.</summary>
public class PortalSite : PortalHost
{
    /// <summary>User name of the host's administrator.</summary>
    public const string HostUser = "admin";

    /// <summary>Port of the host, free when the site starts.</summary>
    public int Port { get; } = FreePort();

    /// <summary>Address of the bare host.</summary>
    public string Address => $"http://localhost:{Port}";

    /// <summary>Address of a tenant.</summary>
    public string AddressOf(string tenant) => $"http://{tenant}.localhost:{Port}";

    /// <summary>Folder of the mails that were sent.</summary>
    public string MailFolder => Path.Combine(Database.Folder, "mail");

    /// <inheritdoc />
    public override async Task InitializeAsync()
    {
        await Database.CreateAsync();
        UseKestrel(Port);
        StartServer();
    }

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["App:TenantUrl"] = $"http://{{tenant}}.localhost:{Port}",
        ["Mail:Folder"] = MailFolder,
    };

    /// <inheritdoc />
    /// <remarks>Real time: the browser would throw away cookies that the tests' clock lets expire in its past.</remarks>
    protected override void ConfigureServices(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton(TimeProvider.System));

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
