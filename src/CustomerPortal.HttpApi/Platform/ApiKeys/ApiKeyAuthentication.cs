using System.Text.Encodings.Web;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Who a request with <c>Authorization: Bearer cpk_…</c> is; a cookie beside it does not count.</summary>
internal sealed class ApiKeyAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, WrongKeys wrong)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SentApiKey.Of(Request) is not { } secret)
        {
            return AuthenticateResult.NoResult();
        }

        var door = Context.RequestServices.GetRequiredService<IApiKeyDoor>();
        var holder = await door.RecallAsync(secret, Context.RequestAborted) ?? await FindAsync(door, secret);
        if (holder is null)
        {
            return AuthenticateResult.Fail("The key is not valid.");
        }

        door.Used(holder, NetworkName.Of(Context.Connection.RemoteIpAddress));
        return AuthenticateResult.Success(new AuthenticationTicket(ApiKeyPrincipal.Of(holder), SessionSchemes.ApiKey));
    }

    private async Task<ApiKeyHolder?> FindAsync(IApiKeyDoor door, string secret)
    {
        var address = CallerAddress.Of(Context);
        if (wrong.Enter(address) is { } wait)
        {
            Context.Features.Set(new TooManyWrongKeys(wait));
            return null;
        }

        var holder = await door.FindAsync(secret, Context.RequestAborted);
        if (holder is not null)
        {
            wrong.TakeBack(address);
        }

        return holder;
    }
}

/// <summary>The address tried too many wrong keys.</summary>
/// <param name="Wait">When it may try again.</param>
internal sealed record TooManyWrongKeys(TimeSpan Wait);
