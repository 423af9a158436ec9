using System.Diagnostics;

namespace CustomerPortal.Benchmarks;

/// <summary>The built host with its web pages, on a database that lies in a folder of its own.</summary>
internal sealed class PortalFiles : IDisposable
{
    /// <summary>Ports of these runs.</summary>
    public const int Port = 5141;

    private readonly string data = Directory.CreateTempSubdirectory("portal-bench-").FullName;

    public PortalFiles()
    {
        if (!File.Exists(Path.Combine(Folder, "wwwroot", "clients", "index.html")))
        {
            throw new InvalidOperationException("The web pages are not built: dotnet build src/CustomerPortal.HttpApi.Host -c Release");
        }
    }

    /// <summary>Folder of the host's project: its web pages lie there.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Starts the host.</summary>
    public ServerProcess Start() => ServerProcess.Start(
        Path.Combine(AppContext.BaseDirectory, "CustomerPortal.HttpApi.Host.dll"),
        Folder,
        Port,
        $"--Urls=http://localhost:{Port}",
        $"--Data:Folder={data}",
        $"--ConnectionStrings:Portal=Data Source={Path.Combine(data, "portal.db")}",
        $"--Mail:Folder={Path.Combine(data, "mail")}",
        "--Logging:LogLevel:Default=Warning");

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(data, recursive: true);

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var host = Path.Combine(folder.FullName, "src", "CustomerPortal.HttpApi.Host");
            if (Directory.Exists(host))
            {
                return host;
            }
        }

        throw new UnreachableException("The benchmarks run inside the repository.");
    }
}
