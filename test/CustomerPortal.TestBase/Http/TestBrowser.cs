using System.Collections.Concurrent;
using System.Net.Http.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Net.Http.Headers;

namespace CustomerPortal.TestBase.Http;

/// <summary>
/// A browser without a screen: keeps cookies of its host, the Secure ones too, and sends the request token of the session that a path
/// belongs to.
/// </summary>
public sealed class TestBrowser : IDisposable
{
    private readonly HttpClient client;

    /// <summary>Opens a browser at a host name.</summary>
    public TestBrowser(TestServer server, string host = "localhost")
        : this(server.CreateHandler(), new Uri($"https://{host}"))
    {
    }

    /// <summary>Opens a browser at an address.</summary>
    public TestBrowser(HttpMessageHandler handler, Uri address) => client = new HttpClient(handler) { BaseAddress = address };

    /// <summary>Where it was opened.</summary>
    public Uri Address => client.BaseAddress!;

    /// <summary>Name and value of each cookie.</summary>
    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    /// <summary>Set-Cookie headers, as they came.</summary>
    public ConcurrentQueue<string> Received { get; } = [];

    /// <summary>Headers of every request.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether unsafe requests carry the request token.</summary>
    public bool SendsToken { get; set; } = true;

    /// <summary>Reads.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends a value as JSON.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    /// <summary>Sends a value as JSON.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null) =>
        SendAsync(new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) });

    /// <summary>Sends text as JSON.</summary>
    public Task<HttpResponseMessage> SendJsonAsync(HttpMethod method, string path, string json) =>
        SendAsync(new HttpRequestMessage(method, path) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") });

    /// <summary>Sends a request as this browser does.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead, CancellationToken ct = default)
    {
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (Cookies.Count > 0)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        var path = request.RequestUri!.OriginalString;
        var token = path.StartsWith("/api/portal", StringComparison.OrdinalIgnoreCase) ? "XSRF-TOKEN-PORTAL" : "XSRF-TOKEN";
        if (SendsToken && request.Method != HttpMethod.Get && Cookies.TryGetValue(token, out var secret))
        {
            request.Headers.TryAddWithoutValidation("RequestVerificationToken", Uri.UnescapeDataString(secret));
        }

        var response = await client.SendAsync(request, completion, ct);
        Keep(response);
        return response;
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private void Keep(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var sent))
        {
            return;
        }

        var headers = sent.ToList();
        headers.ForEach(Received.Enqueue);
        foreach (var cookie in SetCookieHeaderValue.ParseList(headers))
        {
            if (cookie.Expires < DateTimeOffset.UnixEpoch.AddDays(1) || cookie.MaxAge == TimeSpan.Zero)
            {
                Cookies.Remove(cookie.Name.ToString());
            }
            else
            {
                Cookies[cookie.Name.ToString()] = cookie.Value.ToString();
            }
        }
    }
}
