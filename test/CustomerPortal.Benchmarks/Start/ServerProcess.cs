using System.Diagnostics;
using System.Net;

namespace CustomerPortal.Benchmarks;

/// <summary>A server in a process of its own, on a port of this machine.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly long started;

    private ServerProcess(Process process, string address, long started)
    {
        this.process = process;
        this.started = started;
        Address = address;
    }

    /// <summary>Where it serves.</summary>
    public string Address { get; }

    /// <summary>Starts a built program; the arguments say what it does.</summary>
    public static ServerProcess Start(string program, string folder, int port, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;

        // Read, so that a full pipe stops nobody.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new ServerProcess(process, $"http://localhost:{port}", began);
    }

    /// <summary>Milliseconds from the start of the process until each path was answered with 200.</summary>
    public async Task<double> ReadyAsync(params string[] paths)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
        foreach (var path in paths)
        {
            while (!await IsServedAsync(client, path))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(started) > Patience)
                {
                    throw new InvalidOperationException($"{path} is not served; the process {(process.HasExited ? "ended" : "runs")}.");
                }

                await Task.Delay(Look);
            }
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static async Task<bool> IsServedAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
