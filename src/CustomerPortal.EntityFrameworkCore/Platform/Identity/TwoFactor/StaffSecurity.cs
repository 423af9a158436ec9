using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc cref="IStaffSecurity" />
internal sealed class StaffSecurity(
    AccountManager<StaffUser> accounts,
    OwnProof<StaffUser> proof,
    SecondFactor<StaffUser, StaffAuthenticator, StaffRecoveryCode> factor,
    SessionEnds sessions,
    SecondFactorDuty duty,
    AuthenticatorCard card,
    IOutbox outbox)
    : AccountSecurity<StaffUser, StaffAuthenticator, StaffRecoveryCode>(accounts, proof, factor, sessions, duty, card, outbox), IStaffSecurity
{
    protected override UserKind Kind => UserKind.Staff;
}
