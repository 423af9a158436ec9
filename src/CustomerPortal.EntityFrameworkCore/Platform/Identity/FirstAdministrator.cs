using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class FirstAdministrator(
    PortalDbContext db,
    AccountManager<StaffUser> accounts,
    IOutbox outbox,
    IUnitOfWork unitOfWork,
    TimeProvider clock) : IFirstAdministrator
{
    private const string UserName = "admin";

    /// <inheritdoc />
    public async Task CheckAsync(string email, string? password, CancellationToken ct)
    {
        if (!EmailAddress.TryParse(email, out _))
        {
            throw new InputException([new BusinessException(IdentityErrorCodes.EmailInvalid).For("adminEmailAddress")]);
        }

        if (!string.IsNullOrEmpty(password))
        {
            var draft = StaffUser.Create(UserName, email, clock.GetUtcNow());
            (await accounts.CheckPasswordRulesAsync(draft, password)).ThrowIfFailed("adminPassword");
        }
    }

    /// <inheritdoc />
    public async Task EnsureAsync(string email, string? password, CancellationToken ct)
    {
        if (await ExistsAsync(ct))
        {
            return;
        }

        var role = await db.Set<StaffRole>().SingleAsync(r => r.IsAdministrator, ct);
        var user = StaffUser.Create(UserName, EmailAddress.Parse(email).Value, clock.GetUtcNow());
        user.EmailConfirmed = true;
        var made = string.IsNullOrEmpty(password) ? await accounts.CreateAsync(user) : await accounts.CreateAsync(user, password);
        made.ThrowIfFailed("adminPassword");
        db.Add(new StaffUserRole { UserId = user.Id, RoleId = role.Id });
        if (string.IsNullOrEmpty(password))
        {
            outbox.Add(new StaffInvited(user.Id, Guid.CreateVersion7()));
        }

        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public Task<bool> ExistsAsync(CancellationToken ct) =>
        db.Set<StaffRole>().Where(r => r.IsAdministrator).AnyAsync(r => db.Set<StaffUserRole>().Any(u => u.RoleId == r.Id), ct);

    /// <inheritdoc />
    public async Task<bool> HasPasswordAsync(string password, CancellationToken ct) =>
        await accounts.FindByNameAsync(UserName) is { } user && await accounts.CheckPasswordAsync(user, password);
}
