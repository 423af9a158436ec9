using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Events;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc cref="IStaffPasskeys" />
internal sealed class StaffPasskeys(
    PortalDbContext db,
    PasskeyBook<StaffUser, StaffUserPasskey> book,
    OwnProof<StaffUser> proof,
    SessionEnds sessions,
    IRefusals refusals,
    IUnitOfWork unitOfWork,
    IOutbox outbox,
    StaffClaims claims,
    TenantGate gate)
    : Passkeys<StaffUser, StaffUserPasskey>(db, book, proof, sessions, refusals, unitOfWork, outbox), IStaffPasskeys
{
    protected override UserKind Kind => UserKind.Staff;

    protected override string NameOf(StaffUser user) => user.DisplayName;

    protected override async Task<SignInAnswer> AnswerAsync(StaffUser user, CancellationToken ct) =>
        user.IsActive && await gate.IsOpenAsync(ct) ? SignInAnswer.SignedIn(await claims.OfAsync(user, ct)) : SignInAnswer.Refused;
}
