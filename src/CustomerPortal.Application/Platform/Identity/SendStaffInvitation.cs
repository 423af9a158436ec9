using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>Mails the link with which a new colleague chooses a password.</summary>
internal sealed class SendStaffInvitation(IStaffDirectory staff, AccountMails mails) : IEventHandler<StaffInvited>
{
    public async Task HandleAsync(StaffInvited happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (await staff.FindRecipientAsync(happened.AccountId, ct) is { } recipient)
        {
            await mails.SendAsync(AccountMailKind.StaffInvitation, recipient, envelope.EventId, ct);
        }
    }
}
