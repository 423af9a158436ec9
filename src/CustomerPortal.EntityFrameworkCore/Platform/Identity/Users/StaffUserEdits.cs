using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Permissions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Changes of an account by somebody who keeps accounts.</summary>
internal sealed class StaffUserEdits(
    PortalDbContext db,
    AccountManager<StaffUser> accounts,
    StaffMemberships memberships,
    AccountLinks links,
    PasswordDoor<StaffUser> door,
    SessionEnds sessions,
    IOutbox outbox,
    ICurrentUser user)
{
    public StaffMemberships Memberships => memberships;

    /// <summary>Takes over what needs no rule.</summary>
    public static void Fill(StaffUser account, StaffUserInput input)
    {
        account.Rename(input.Name, input.Surname);
        account.PhoneNumber = string.IsNullOrWhiteSpace(input.PhoneNumber) ? null : input.PhoneNumber.Trim();
        account.LockoutEnabled = input.LockoutEnabled;
        account.IsActive = input.IsActive;
    }

    public async Task UpdateAsync(StaffUser account, StaffUserInput input, CancellationToken ct)
    {
        await memberships.EnsureCoveredAsync(account.Id, ct);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp && stamp != account.ConcurrencyStamp)
        {
            throw new ConcurrencyException();
        }

        var endsSessions = await DeactivateAsync(account, input.IsActive, ct);
        endsSessions |= await memberships.SetAsync(account, input.RoleNames, isNew: false, ct);
        if (!string.Equals(account.Email, input.Email.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            account.EmailConfirmed = false;
            await links.WithdrawAsync(account.Id, ct);
        }

        account.UserName = input.UserName.Trim();
        account.Email = input.Email.Trim();
        Fill(account, input);
        sessions.MarkChanged(account);
        (await SaveInManagerAsync(account, input.Password, endsSessions)).ThrowIfFailed();
        await SaveAsync(account.Id, ct);
    }

    public async Task UpdateRolesAsync(StaffUser account, IReadOnlyList<string> roleNames, CancellationToken ct)
    {
        await memberships.EnsureCoveredAsync(account.Id, ct);
        if (await memberships.SetAsync(account, roleNames, isNew: false, ct))
        {
            (await accounts.UpdateSecurityStampAsync(account)).ThrowIfFailed();
            await SaveAsync(account.Id, ct);
        }
    }

    public async Task SetActiveAsync(StaffUser account, bool isActive, CancellationToken ct)
    {
        await memberships.EnsureCoveredAsync(account.Id, ct);
        var endsSessions = await DeactivateAsync(account, isActive, ct);
        account.IsActive = isActive;
        sessions.MarkChanged(account);
        (await SaveInManagerAsync(account, null, endsSessions)).ThrowIfFailed();
        await SaveAsync(account.Id, ct);
    }

    public async Task UnlockAsync(StaffUser account, CancellationToken ct)
    {
        await memberships.EnsureCoveredAsync(account.Id, ct);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        (await accounts.UpdateAsync(account)).ThrowIfFailed();
        await SaveAsync(account.Id, ct);
        door.Open(account);
    }

    public async Task DeleteAsync(StaffUser account, CancellationToken ct)
    {
        if (account.Id == user.Id)
        {
            throw new BusinessException(IdentityErrorCodes.OwnAccountDeleted);
        }

        await memberships.EnsureCoveredAsync(account.Id, ct);
        await memberships.EnsureOtherAdministratorAsync(account.Id, ct);
        await links.WithdrawAsync(account.Id, ct);
        db.RemoveRange(await db.Set<PermissionGrant>().Where(g => g.Holder == PermissionHolder.User && g.HolderId == account.Id).ToListAsync(ct));
        db.RemoveRange(await db.Set<StaffUserRole>().Where(r => r.UserId == account.Id).ToListAsync(ct));
        db.Remove(account);
        await SaveAsync(account.Id, ct);
    }

    /// <summary>Saves; the account's sessions are looked up anew.</summary>
    public Task SaveAsync(Guid accountId, CancellationToken ct) => sessions.SaveEndedAsync(accountId, ct);

    private async Task<bool> DeactivateAsync(StaffUser account, bool isActive, CancellationToken ct)
    {
        if (!account.IsActive || isActive)
        {
            return false;
        }

        if (account.Id == user.Id)
        {
            throw new BusinessException(IdentityErrorCodes.OwnAccountDeactivated);
        }

        await memberships.EnsureOtherAdministratorAsync(account.Id, ct);
        await links.WithdrawAsync(account.Id, ct);
        return true;
    }

    private async Task<IdentityResult> SaveInManagerAsync(StaffUser account, string? password, bool endsSessions)
    {
        if (!string.IsNullOrEmpty(password))
        {
            outbox.Add(new AccountSecurityChanged(UserKind.Staff, account.Id, SecurityChangeKind.PasswordChanged));
            return await accounts.SetPasswordAsync(account, password);
        }

        return endsSessions ? await accounts.UpdateSecurityStampAsync(account) : await accounts.UpdateAsync(account);
    }
}
