using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Events;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc cref="IPasskeys" />
internal abstract class Passkeys<TUser, TPasskey>(
    PortalDbContext db, PasskeyBook<TUser, TPasskey> book, OwnProof<TUser> proof, SessionEnds sessions, IRefusals refusals, IUnitOfWork unitOfWork, IOutbox outbox)
    : IPasskeys
    where TUser : IdentityUser<Guid>
    where TPasskey : IdentityUserPasskey<Guid>
{
    protected abstract UserKind Kind { get; }

    /// <inheritdoc />
    public async Task<ItemsDto<PasskeyDto>> ListAsync(CancellationToken ct)
    {
        var user = await sessions.OwnAsync<TUser>(ct);
        var all = await book.ListAsync(user.Id, ct);
        return new ItemsDto<PasskeyDto>(
            [.. all.OrderByDescending(p => p.Data.CreatedAt).Select(p => new PasskeyDto(PasskeyBook<TUser, TPasskey>.IdOf(p), p.Data.Name ?? string.Empty, p.Data.CreatedAt))]);
    }

    /// <inheritdoc />
    public async Task<PasskeyQuestion> AskToAddAsync(string password, CancellationToken ct)
    {
        var user = await proof.GiveAsync(password, ct);
        return (await book.ListAsync(user.Id, ct)).Count < IdentityConsts.MaxPasskeys
            ? await book.AskToAddAsync(user, NameOf(user), ct)
            : throw new BusinessException(IdentityErrorCodes.PasskeyLimit).With("maximum", IdentityConsts.MaxPasskeys);
    }

    /// <inheritdoc />
    public async Task AddAsync(PasskeyReply reply, string name, CancellationToken ct)
    {
        var user = await sessions.OwnAsync<TUser>(ct);
        await book.AddAsync(user, reply, name.Trim(), ct);
        outbox.Add(new AccountSecurityChanged(Kind, user.Id, SecurityChangeKind.PasskeyAdded));
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task RenameAsync(string id, string name, CancellationToken ct)
    {
        var user = await sessions.OwnAsync<TUser>(ct);
        (await book.GetAsync(user.Id, id, ct)).Data.Name = name.Trim();
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task RemoveAsync(string id, CancellationToken ct)
    {
        var user = await sessions.OwnAsync<TUser>(ct);
        db.Remove(await book.GetAsync(user.Id, id, ct));
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public Task<PasskeyQuestion> AskToSignInAsync(CancellationToken ct) => book.AskToSignInAsync(ct);

    /// <inheritdoc />
    public async Task<SignInAnswer> SignInAsync(PasskeyReply reply, CancellationToken ct)
    {
        var user = await book.FindAsync(reply, ct);
        var answer = user is null ? SignInAnswer.Refused : await AnswerAsync(user, ct);
        if (answer.Outcome == SignInOutcome.Refused)
        {
            if (user is not null)
            {
                refusals.SignInFailed(typeof(TUser).Name, user.Id, user.UserName);
            }

            throw PasskeyBook<TUser, TPasskey>.Refused();
        }

        await unitOfWork.SaveAsync(ct);
        return answer;
    }

    /// <summary>Name that devices show beside the key.</summary>
    protected abstract string NameOf(TUser user);

    /// <summary>A session, if the account may come in.</summary>
    protected abstract Task<SignInAnswer> AnswerAsync(TUser user, CancellationToken ct);
}
