using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Messaging;

/// <summary>
/// Reads the mailbox of bounces. What is found is saved before the mails are marked as read: a crash in between reads them once more, and
/// finds nothing new. Nothing is ever answered.
/// </summary>
internal sealed class ReadBounces(IBounceMailbox mailbox, BounceBook book, IDelivery delivery, ISettings settings, ISettingStore store) : IEventHandler<BounceMailboxDue>
{
    private const int MostRounds = 20;

    /// <inheritdoc />
    public async Task HandleAsync(BounceMailboxDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (!await mailbox.IsSetAsync(ct))
        {
            return;
        }

        try
        {
            for (var round = 0; round < MostRounds && await ReadSomeAsync(ct); round++)
            {
            }

            await RememberAsync(string.Empty, ct);
        }
        catch (MailboxException e)
        {
            // The next look comes by the clock; the settings page shows what is wrong.
            await RememberAsync(e.Message, ct);
        }
    }

    private async Task<bool> ReadSomeAsync(CancellationToken ct)
    {
        var mails = await mailbox.ReadNewAsync(ct);
        foreach (var mail in mails)
        {
            if (BounceJudge.Read(mail) is { } bounce)
            {
                await book.NoteAsync(bounce, ct);
            }
        }

        if (mails.Count > 0)
        {
            await delivery.CommitStepAsync(ct);
            await mailbox.MarkReadAsync([.. mails.Select(m => m.Uid)], ct);
        }

        return mails.Count > 0;
    }

    private async Task RememberAsync(string problem, CancellationToken ct)
    {
        const int Most = 500;
        var words = OneLine.Of(problem, Most);
        if (await settings.GetAsync(DeliverySettings.BounceProblem, ct) != words)
        {
            await store.SetAsync(DeliverySettings.BounceProblem, words, ct);
            await store.SaveAsync(ct);
        }
    }
}
