using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>Mails the link, if there is such an active account.</summary>
internal sealed class SendStaffPasswordReset(IStaffDirectory staff, AccountMails mails) : IEventHandler<StaffPasswordForgotten>
{
    public async Task HandleAsync(StaffPasswordForgotten happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (await staff.FindRecipientAsync(happened.Login, ct) is { } recipient)
        {
            await mails.SendAsync(AccountMailKind.StaffPasswordReset, recipient, envelope.EventId, ct);
        }
    }
}
