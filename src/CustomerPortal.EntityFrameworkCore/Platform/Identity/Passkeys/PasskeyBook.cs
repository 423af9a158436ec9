using System.Buffers.Text;
using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// Questions and answers of WebAuthn for one kind of account, by Identity's handler. The relying party is the host name of the request, the
/// browser's origin must be the request's. The person is always checked by the device, so a passkey is both factors.
/// </summary>
/// <seealso href="https://www.w3.org/TR/webauthn-3/"/>
internal sealed class PasskeyBook<TUser, TPasskey>(
    PortalDbContext db, AccountManager<TUser> accounts, IOneTimeTokens tokens, IUnitOfWork unitOfWork, IHttpContextAccessor http)
    where TUser : IdentityUser<Guid>
    where TPasskey : IdentityUserPasskey<Guid>
{
    private const string Required = "required";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private static readonly string Purpose = typeof(TPasskey).Name;

    private readonly PasskeyHandler<TUser> handler = new(accounts, Options.Create(new IdentityPasskeyOptions
    {
        AuthenticatorTimeout = Lifetime,
        UserVerificationRequirement = Required,
        ResidentKeyRequirement = Required,
    }));

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Passkeys are asked for only within a request.");

    public Task<List<TPasskey>> ListAsync(Guid accountId, CancellationToken ct) => db.Set<TPasskey>().Where(p => p.UserId == accountId).ToListAsync(ct);

    public async Task<TPasskey> GetAsync(Guid accountId, string id, CancellationToken ct)
    {
        var all = await ListAsync(accountId, ct);
        return EntityNotFoundException.Require(all.SingleOrDefault(p => IdOf(p) == id), id);
    }

    public static string IdOf(TPasskey passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    public async Task<PasskeyQuestion> AskToAddAsync(TUser user, string displayName, CancellationToken ct)
    {
        var entity = new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.UserName!, DisplayName = displayName };
        var asked = await handler.MakeCreationOptionsAsync(entity, Context);
        return new PasskeyQuestion(asked.CreationOptionsJson, await KeepAsync(asked.AttestationState, user.Id, ct));
    }

    public async Task<PasskeyQuestion> AskToSignInAsync(CancellationToken ct)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, Context);
        return new PasskeyQuestion(asked.RequestOptionsJson, await KeepAsync(asked.AssertionState, Guid.CreateVersion7(), ct));
    }

    /// <summary>Adds what the browser made; the caller saves.</summary>
    public async Task AddAsync(TUser user, PasskeyReply reply, string name, CancellationToken ct)
    {
        if (await tokens.UseAsync(Purpose, reply.State.Token, ct) != user.Id)
        {
            throw Refused();
        }

        var made = await handler.PerformAttestationAsync(
            new PasskeyAttestationContext { HttpContext = Context, CredentialJson = reply.Credential, AttestationState = reply.State.Handler });
        if (!made.Succeeded || made.UserEntity.Id != user.Id.ToString())
        {
            throw Refused();
        }

        made.Passkey.Name = name;
        (await accounts.AddOrUpdatePasskeyAsync(user, made.Passkey)).ThrowIfFailed();
    }

    /// <summary>The account whose passkey answered, or null; the caller saves.</summary>
    public async Task<TUser?> FindAsync(PasskeyReply reply, CancellationToken ct)
    {
        if (await tokens.UseAsync(Purpose, reply.State.Token, ct) is null)
        {
            return null;
        }

        var shown = await handler.PerformAssertionAsync(
            new PasskeyAssertionContext { HttpContext = Context, CredentialJson = reply.Credential, AssertionState = reply.State.Handler });
        if (!shown.Succeeded)
        {
            return null;
        }

        // The device's counter goes on: a copy of the key would fall behind it.
        (await accounts.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey)).ThrowIfFailed();
        return shown.User;
    }

    public static BusinessException Refused() => new BusinessException(IdentityErrorCodes.PasskeyRefused).For("credential");

    private async Task<PasskeyState> KeepAsync(string? state, Guid subject, CancellationToken ct)
    {
        var token = await tokens.IssueAsync(Purpose, subject, Lifetime, ct);
        await unitOfWork.SaveAsync(ct);
        return new PasskeyState(state!, token);
    }
}
