using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc cref="IContactSecurity" />
internal sealed class ContactSecurity(
    AccountManager<ContactLogin> accounts,
    OwnProof<ContactLogin> proof,
    SecondFactor<ContactLogin, ContactAuthenticator, ContactRecoveryCode> factor,
    SessionEnds sessions,
    SecondFactorDuty duty,
    AuthenticatorCard card,
    IOutbox outbox)
    : AccountSecurity<ContactLogin, ContactAuthenticator, ContactRecoveryCode>(accounts, proof, factor, sessions, duty, card, outbox), IContactSecurity
{
    protected override UserKind Kind => UserKind.Contact;
}
