using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class StaffRegistration(
    PortalDbContext db,
    AccountManager<StaffUser> accounts,
    StaffUserQueries queries,
    TenantGate gate,
    ISettings settings,
    IUnitOfWork unitOfWork,
    TimeProvider clock) : IStaffRegistration
{
    /// <inheritdoc />
    public async Task<StaffUserDto> RegisterAsync(string userName, string email, string password, CancellationToken ct)
    {
        if (db.TenantId == TenantIds.Host || !await gate.IsOpenAsync(ct) || !await settings.IsOnAsync(PlatformSettings.SelfRegistration, ct))
        {
            throw new BusinessException(IdentityErrorCodes.RegistrationOff);
        }

        var user = StaffUser.Create(userName.Trim(), email.Trim(), clock.GetUtcNow());
        (await accounts.CreateAsync(user, password)).ThrowIfFailed();

        // Whoever comes from outside is never administrator, whatever a role says of itself.
        var roles = await db.Set<StaffRole>().Where(r => r.IsDefault && !r.IsAdministrator).Select(r => r.Id).ToListAsync(ct);
        db.AddRange(roles.Select(id => new StaffUserRole { UserId = user.Id, RoleId = id }));
        await unitOfWork.SaveAsync(ct);
        return await queries.ShowAsync(user, ct);
    }
}
