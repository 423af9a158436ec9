using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Writes down that mails came back. Told twice it changes nothing, so that a report may come again.</summary>
internal sealed class BounceBook(IMailRepository mails, IBouncedAddressRepository addresses, TimeProvider clock, IUnitOfWork unitOfWork)
{
    /// <summary>Marks the first mail of ours among those that are named, and its address; saves.</summary>
    public async Task NoteAsync(Bounce bounce, CancellationToken ct)
    {
        foreach (var id in bounce.MessageIds)
        {
            if (await mails.FindByMessageIdAsync(id, ct) is { } mail)
            {
                // A stranger's words: no NUL, no half letters, one line.
                await NoteAsync(mail, OneLine.Of(bounce.Words, MailConsts.MaxAnswerLength), ct);
                return;
            }
        }
    }

    private async Task NoteAsync(MailMessage mail, string words, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!mail.Bounce(words, now))
        {
            return;
        }

        // The address of the mail, not the one in the report: a mail that was passed on names somebody else's.
        if (await addresses.FindAsync(mail.ToKey, ct) is null)
        {
            addresses.Add(new BouncedAddress(mail.To, mail.Id, words, now));
        }

        await unitOfWork.SaveAsync(ct);
    }
}
