using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Customers;

/// <summary>The login that accepted an invitation stands on its contact from now on.</summary>
internal sealed class KeepContactLogin(IContactRepository contacts, IUnitOfWork unitOfWork) : IEventHandler<ContactLoginAccepted>
{
    public async Task HandleAsync(ContactLoginAccepted happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (await contacts.FindAsync(happened.ContactId, ct) is { } contact)
        {
            contact.AcceptLogin(happened.LoginId, envelope.OccurredAt);
            await unitOfWork.SaveAsync(ct);
        }
    }
}
