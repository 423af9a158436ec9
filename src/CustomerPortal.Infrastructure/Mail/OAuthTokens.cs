using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomerPortal.Platform.Net;

namespace CustomerPortal.Messaging;

/// <summary>Fetches the tokens for mail servers and keeps each, in memory only, until shortly before it ends.</summary>
internal sealed class OAuthTokens(OutgoingHttp http, TimeProvider clock)
{
    private const int MaxWords = 300;
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UsualLife = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (string Token, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    /// <exception cref="OAuthException">The provider gives none.</exception>
    public async Task<string> GetAsync(Guid tenantId, OAuthGrant grant, CancellationToken ct)
    {
        var key = Key(tenantId, grant);
        if (known.TryGetValue(key, out var kept) && kept.Until > clock.GetUtcNow())
        {
            return kept.Token;
        }

        var (token, life) = await FetchAsync(grant, ct);
        known[key] = (token, clock.GetUtcNow() + life - Margin);
        return token;
    }

    /// <summary>The server refused it: the next mail asks for another.</summary>
    public void Forget(Guid tenantId, OAuthGrant grant) => known.TryRemove(Key(tenantId, grant), out _);

    private static string Key(Guid tenantId, OAuthGrant grant) => $"{tenantId}:" + Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{grant.TokenUrl}\n{grant.ClientId}\n{grant.ClientSecret}\n{grant.RefreshToken}")));

    private async Task<(string Token, TimeSpan Life)> FetchAsync(OAuthGrant grant, CancellationToken ct)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = grant.ClientId,
            ["client_secret"] = grant.ClientSecret,
            ["refresh_token"] = grant.RefreshToken,
        });
        try
        {
            using var answer = await http.Client.PostAsync(new Uri(grant.TokenUrl), form, ct);
            var text = await answer.Content.ReadAsStringAsync(ct);
            return answer.IsSuccessStatusCode ? Read(grant, text) : throw new OAuthException($"{grant}: {(int)answer.StatusCode} {Cut(text)}");
        }
        catch (Exception e) when (e is HttpRequestException or AddressRefusedException or UriFormatException or InvalidOperationException or NotSupportedException
                                      || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new OAuthException($"{grant}: {e.InnerException?.Message ?? e.Message}", e);
        }
    }

    private static (string Token, TimeSpan Life) Read(OAuthGrant grant, string text)
    {
        try
        {
            var answer = JsonElement.Parse(text);
            var life = answer.TryGetProperty("expires_in", out var seconds) && seconds.TryGetInt32(out var number) ? TimeSpan.FromSeconds(number) : UsualLife;
            return (answer.GetProperty("access_token").GetString()!, life);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new OAuthException($"{grant}: the answer holds no token", e);
        }
    }

    private static string Cut(string text) => (text.Length <= MaxWords ? text : text[..MaxWords]).ReplaceLineEndings(" ");
}
