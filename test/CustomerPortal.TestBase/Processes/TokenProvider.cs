using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CustomerPortal.TestBase.Processes;

/// <summary>A provider of tokens (RFC 6749) that numbers what it gives out; each lasts half an hour.</summary>
public sealed class TokenProvider : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<string> asked = new();
    private readonly Task serving;

    /// <summary>Opens it.</summary>
    public TokenProvider()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://localhost:{((IPEndPoint)free.LocalEndpoint).Port}/token";
        }

        listener.Prefixes.Add(Address[..^"token".Length]);
        listener.Start();
        serving = ServeAsync();
    }

    /// <summary>Where tokens are asked for.</summary>
    public string Address { get; }

    /// <summary>Where it sends whoever asks, instead of giving out a token.</summary>
    public string? SendsTo { get; init; }

    /// <summary>The forms that came.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                asked.Enqueue(await reader.ReadToEndAsync());
                if (SendsTo is not null)
                {
                    context.Response.Redirect(SendsTo);
                    context.Response.Close();
                    continue;
                }

                var answer = Encoding.UTF8.GetBytes($$"""{"access_token":"token-{{asked.Count}}","expires_in":1800}""");
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(answer);
                context.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }
}
