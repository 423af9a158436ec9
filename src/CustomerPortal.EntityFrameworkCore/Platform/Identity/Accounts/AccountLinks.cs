using System.Linq.Expressions;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>What the mail links of both kinds of account have in common.</summary>
internal sealed class AccountLinks(PortalDbContext db, IOneTimeTokens tokens, Doors doors, IOutbox outbox, IUnitOfWork unitOfWork)
{
    private static readonly string[] Purposes = [TokenPurposes.StaffPasswordReset, TokenPurposes.StaffInvitation, TokenPurposes.ContactPasswordReset, TokenPurposes.ContactMagicLink];

    /// <summary>Counts the wish and queues the look-up: the same one row whether the account exists or not.</summary>
    public async Task AskForResetAsync(string login, IDomainEvent forgotten, CancellationToken ct)
    {
        using (var turn = await doors.EnterAsync($"{forgotten.GetType().Name}|{db.TenantId:N}|{login.ToUpperInvariant()}", ct))
        {
            turn.Count();
        }

        outbox.Add(forgotten);
        await unitOfWork.SaveAsync(ct);
    }

    /// <summary>The account of a living link.</summary>
    public async Task<TUser> FindAsync<TUser>(string purpose, string token, Expression<Func<TUser, bool>> allowed, CancellationToken ct)
        where TUser : IdentityUser<Guid>
    {
        var subject = await tokens.PeekAsync(purpose, token, ct);
        var user = subject is null ? null : await db.Set<TUser>().Where(allowed).SingleOrDefaultAsync(u => u.Id == subject, ct);
        return user ?? throw Dead();
    }

    /// <summary>Uses the link up.</summary>
    public async Task UseAsync(string purpose, string token, CancellationToken ct)
    {
        if (await tokens.UseAsync(purpose, token, ct) is null)
        {
            throw Dead();
        }
    }

    /// <summary>Withdraws every link of the account that sets a password or signs in.</summary>
    public async Task WithdrawAsync(Guid accountId, CancellationToken ct)
    {
        foreach (var purpose in Purposes)
        {
            await tokens.RevokeAsync(purpose, accountId, ct);
        }
    }

    public static BusinessException Dead() => new(IdentityErrorCodes.LinkInvalid);
}
