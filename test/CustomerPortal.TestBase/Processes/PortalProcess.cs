using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.TestBase.Processes;

/// <summary>
/// The real host in a process of its own, started from the built program, so that it can be killed in the middle of its work and started
/// again on the same data.
/// </summary>
public sealed class PortalProcess(params (string Key, string Value)[] settings) : IAsyncDisposable
{
    /// <summary>Longest wait for what a started process has to do, in seconds: it starts cold, on a machine that may be busy.</summary>
    public const int Patience = 120;

    private readonly ConcurrentQueue<string> log = new();
    private readonly int port = FreePort();
    private Process? process;

    /// <summary>The database of the process; outlives it.</summary>
    public TestDatabase Database { get; } = new();

    /// <summary>How often it was killed.</summary>
    public int Deaths { get; private set; }

    /// <summary>Id of the process.</summary>
    public int Id => process!.Id;

    /// <summary>Where it listens on this machine.</summary>
    public int Port => port;

    /// <summary>Starts the host and waits until it serves.</summary>
    /// <param name="once">Settings of this start only.</param>
    public async Task StartAsync(params (string Key, string Value)[] once)
    {
        if (process is null)
        {
            await Database.CreateAsync();
        }

        Launch(once);
        await Eventually.HappensAsync(IsReadyAsync, "the host serves", Patience);
    }

    /// <summary>Starts the host on data that is there, and does not wait.</summary>
    public void Launch(params (string Key, string Value)[] once)
    {
        process?.Dispose();
        process = Start([.. Database.Settings.Select(s => (s.Key, s.Value ?? string.Empty)), .. Own(), .. settings, .. once]);
    }

    /// <summary>kill -9: nothing is finished, nothing is closed.</summary>
    public async Task KillAsync()
    {
        Deaths++;
        process!.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: the process may finish what it does.</summary>
    public void Terminate()
    {
        using var signal = Process.Start("kill", ["-TERM", $"{process!.Id}"]);
        signal.WaitForExit();
    }

    /// <summary>Waits for the process to end by itself; its exit code.</summary>
    public async Task<int> ExitAsync(TimeSpan patience)
    {
        await process!.WaitForExitAsync().WaitAsync(patience);
        return process.ExitCode;
    }

    /// <summary>A browser without a session, as on the host name.</summary>
    public TestBrowser Browse(string host = "localhost") => BrowseAt(new Uri($"http://{host}:{port}"));

    /// <summary>A browser of a host that runs on this machine, whatever the name in its address.</summary>
    public static TestBrowser BrowseAt(Uri address) => new(Loopback(), address);

    /// <summary>Whether requests are served now.</summary>
    public async Task<bool> IsReadyAsync()
    {
        if (process!.HasExited)
        {
            throw new InvalidOperationException($"The host ended with {process.ExitCode}:\n{string.Join('\n', log.TakeLast(60))}");
        }

        try
        {
            using var browser = Browse();
            using var answer = await browser.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>What it wrote.</summary>
    public IReadOnlyList<string> Log => [.. log];

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        await Database.DisposeAsync();
    }

    private IEnumerable<(string Key, string Value)> Own() =>
    [
        ("Urls", $"http://127.0.0.1:{port}"),
        ("App:TenantUrl", $"http://{{tenant}}.localhost:{port}"),
        ("Demo:Seed", "false"),
        ("HostAdministrator:Password", PortalHost.HostPassword),
        ("Data:Folder", Database.Folder),
        ("RateLimits:DoorsPerAddress:Permits", "100000"),
        ("Typst:WarmUp", "false"),
        ("Typst:Workers", "1"),
    ];

    private Process Start(IReadOnlyList<(string Key, string Value)> all)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Testing", ["DOTNET_TieredPGO"] = "0" },
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var (key, value) in all)
        {
            start.ArgumentList.Add($"--{key}={value}");
        }

        var started = Process.Start(start)!;
        started.OutputDataReceived += Keep;
        started.ErrorDataReceived += Keep;
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { Length: > 0 } text)
        {
            log.Enqueue(text);
        }
    }

    // Every name leads to this machine, whatever its resolver thinks of *.localhost.
    private static SocketsHttpHandler Loopback() => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        ConnectCallback = async (context, ct) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };

    // Below the ports that the system gives to outgoing connections: it must still be free after a kill.
    private static int FreePort()
    {
        while (true)
        {
            var candidate = RandomNumberGenerator.GetInt32(20_000, 30_000);
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.Loopback, candidate));
                return candidate;
            }
            catch (SocketException)
            {
                // Taken: another one.
            }
        }
    }
}
