using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;

namespace CustomerPortal.Platform.Identity;

/// <summary>Tells the owner that the account proves itself another way: whoever did not do it learns of it.</summary>
internal sealed class SendSecurityNotice(IStaffDirectory staff, IContactDirectory contacts, SecurityNotices notices) : IEventHandler<AccountSecurityChanged>
{
    public async Task HandleAsync(AccountSecurityChanged happened, EventEnvelope envelope, CancellationToken ct)
    {
        var recipient = happened.Kind == UserKind.Staff
            ? await staff.FindRecipientAsync(happened.AccountId, ct)
            : await contacts.FindRecipientAsync(happened.AccountId, ct);
        if (recipient is not null)
        {
            await notices.SendAsync(happened, recipient, envelope.EventId, ct);
        }
    }
}
