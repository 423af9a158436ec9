using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Events;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc cref="IContactPasskeys" />
internal sealed class ContactPasskeys(
    PortalDbContext db,
    PasskeyBook<ContactLogin, ContactLoginPasskey> book,
    OwnProof<ContactLogin> proof,
    SessionEnds sessions,
    IRefusals refusals,
    IUnitOfWork unitOfWork,
    IOutbox outbox,
    ContactSignIn signIn)
    : Passkeys<ContactLogin, ContactLoginPasskey>(db, book, proof, sessions, refusals, unitOfWork, outbox), IContactPasskeys
{
    protected override UserKind Kind => UserKind.Contact;

    protected override string NameOf(ContactLogin user) => user.Name;

    protected override async Task<SignInAnswer> AnswerAsync(ContactLogin user, CancellationToken ct) =>
        await signIn.MayEnterAsync(user, ct) ? SignInAnswer.SignedIn(signIn.Claims(user, null)) : SignInAnswer.Refused;
}
