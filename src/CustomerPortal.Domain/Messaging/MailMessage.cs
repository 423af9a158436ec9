using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail in the log: what is sent, and how far it got.</summary>
[NotAudited("Has the mail log, with its contents.")]
public sealed class MailMessage : AggregateRoot, ITenantOwned
{
    private readonly List<MailFile> files = [];

    private MailMessage()
    {
    }

    /// <summary>Queues a mail.</summary>
    /// <param name="idempotencyKey">The same key queues one mail only.</param>
    /// <param name="template">"Module.Name".</param>
    /// <param name="domain">Domain of the sender, the right half of the Message-ID.</param>
    /// <param name="to">Who receives it.</param>
    /// <param name="content">What it says.</param>
    /// <param name="attached">Files sent along.</param>
    public MailMessage(
        string idempotencyKey, string template, string domain, MailRecipient to, MailContent content, IEnumerable<MailFile> attached)
    {
        Id = Guid.CreateVersion7();
        MessageId = $"{Id:N}@{domain}";
        IdempotencyKey = idempotencyKey;
        Template = template;
        To = to.Address;
        ToKey = to.Address.Normalized;
        ToName = to.Name;
        Language = to.Language;
        LanguageChain = to.LanguageChain;
        Subject = content.Subject;
        Html = content.Html;
        Text = content.Text;
        SealedBody = content.SealedBody;
        HoldsSecret = content.SealedBody is not null;
        RecipientSearch = $"{to.Address.Value} {to.Name}".ToLowerInvariant();
        Search = $"{RecipientSearch} {content.Subject.ToLowerInvariant()}";
        files.AddRange(attached);
        Raise(new MailQueued(Id));
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>The same key queues one mail only.</summary>
    public string IdempotencyKey { get; private set; } = string.Empty;

    /// <summary>Message-ID without its brackets: the same at every try, so that a server that had the mail knows it.</summary>
    public string MessageId { get; private set; } = string.Empty;

    /// <summary>"Module.Name" of the template.</summary>
    public string Template { get; private set; } = string.Empty;

    /// <summary>Recipient.</summary>
    public EmailAddress To { get; private set; } = null!;

    /// <summary>What addresses are compared by.</summary>
    public string ToKey { get; private set; } = string.Empty;

    /// <summary>Name of the recipient; null when unknown.</summary>
    public string? ToName { get; private set; }

    /// <summary>Kind of document that it brings; null for mails about accounts, for which neither switches nor quiet hours hold.</summary>
    public string? DocumentKind { get; private set; }

    /// <summary>Contact that it goes to; null when the address belongs to none.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>Language of the mail.</summary>
    public LanguageTag Language { get; private set; } = null!;

    /// <summary>Who said that language when the mail was rendered; null when nobody but the code did.</summary>
    public LanguageChain? LanguageChain { get; private set; }

    /// <summary>Subject, one line.</summary>
    public string Subject { get; private set; } = string.Empty;

    /// <summary>Body in html as the log shows it: secrets are blotted out.</summary>
    public string Html { get; private set; } = string.Empty;

    /// <summary>Body as plain text as the log shows it: secrets are blotted out.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>The real bodies, encrypted, of a mail that holds a secret; erased when the mail is settled.</summary>
    public string? SealedBody { get; private set; }

    /// <summary>Whether the content holds a secret (a single-use link).</summary>
    public bool HoldsSecret { get; private set; }

    /// <summary>Address and name in small letters, for searching.</summary>
    public string RecipientSearch { get; private set; } = string.Empty;

    /// <summary>Address, name and subject in small letters, for searching.</summary>
    public string Search { get; private set; } = string.Empty;

    /// <summary>Files sent along.</summary>
    public IReadOnlyList<MailFile> Files => files;

    /// <summary>Customer that the mail is about; null for staff mails.</summary>
    public Guid? CustomerId { get; private set; }

    /// <summary>Kind of thing that the mail is about; null when none.</summary>
    public string? AboutKind { get; private set; }

    /// <summary>Id of that thing.</summary>
    public Guid? AboutId { get; private set; }

    /// <summary>Where the mail stands.</summary>
    public MailState State { get; private set; }

    /// <summary>Tries begun.</summary>
    public int Tries { get; private set; }

    /// <summary>Moment (UTC) of the first try: patience with the server begins there, not with quiet hours.</summary>
    public DateTimeOffset? FirstTriedAt { get; private set; }

    /// <summary>Moment (UTC) at which the server accepted or refused it for good; null before.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Moment (UTC) of the next try of a deferred mail.</summary>
    public DateTimeOffset? NextTryAt { get; private set; }

    /// <summary>The server's latest words, or the reason for which it was not reached.</summary>
    public string? Answer { get; private set; }

    /// <summary>Why we keep it here ourselves; null when that is not so.</summary>
    public MailReason? Reason { get; private set; }

    /// <summary>Mail that was queued first, of which this is another copy (of a copy, too); null for a first one.</summary>
    public Guid? CopyOf { get; private set; }

    /// <summary>Copies sent again by hand.</summary>
    public int Copies { get; private set; }

    /// <summary>Whether nothing more happens to it.</summary>
    public bool IsSettled => State is MailState.Sent or MailState.Failed or MailState.Bounced;

    /// <summary>Says what the mail is about.</summary>
    public void SetAbout(Guid? customerId, string? kind, Guid? id)
    {
        CustomerId = customerId;
        AboutKind = kind;
        AboutId = id;
    }

    /// <summary>Says what it brings, and to which contact.</summary>
    public void SetPurpose(string? documentKind, Guid? contactId)
    {
        DocumentKind = documentKind;
        ContactId = contactId;
    }

    /// <summary>Begins a try; saved before the server is called, so that a crash in between shows.</summary>
    public void BeginSending(DateTimeOffset now)
    {
        State = MailState.Sending;
        Reason = null;
        NextTryAt = null;
        FirstTriedAt ??= now;
        Tries++;
    }

    /// <summary>Not now, for a reason of ours; the server was not asked.</summary>
    public void PutOff(MailReason reason, DateTimeOffset until)
    {
        State = MailState.Deferred;
        Reason = reason;
        NextTryAt = until;
        Raise(new MailDeferred(Id, Tries));
    }

    /// <summary>Keeps it until a person acts.</summary>
    public void Hold(MailReason reason)
    {
        State = MailState.Held;
        Reason = reason;
        NextTryAt = null;
        Raise(new MailHeld(Id));
    }

    /// <summary>What kept it is gone.</summary>
    public void Release()
    {
        State = MailState.Queued;
        Reason = null;
        Raise(new MailQueued(Id));
    }

    /// <summary>Not at all, for a reason of ours.</summary>
    public void Drop(MailReason reason, DateTimeOffset now)
    {
        Settle(MailState.Failed, string.Empty, now);
        Reason = reason;
        Raise(new MailFailed(Id, AboutKind, AboutId) { CopyOf = CopyOf });
    }

    /// <summary>It came back. Told twice it changes nothing.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Bounce(string words, DateTimeOffset now)
    {
        if (State == MailState.Bounced)
        {
            return false;
        }

        Settle(MailState.Bounced, words, now);
        Raise(new MailBounced(Id, AboutKind, AboutId) { CopyOf = CopyOf });
        return true;
    }

    /// <summary>The server accepted it.</summary>
    public void MarkSent(string answer, DateTimeOffset now)
    {
        Settle(MailState.Sent, answer, now);
        Raise(new MailSent(Id, AboutKind, AboutId) { CopyOf = CopyOf });
    }

    /// <summary>The server refused it for good.</summary>
    public void MarkFailed(string answer, DateTimeOffset now)
    {
        Settle(MailState.Failed, answer, now);
        Raise(new MailFailed(Id, AboutKind, AboutId) { CopyOf = CopyOf });
    }

    /// <summary>The server was away or asked to come again; after two days that is a failure.</summary>
    /// <returns>Moment of the next try, or null when there is none.</returns>
    public DateTimeOffset? Defer(string answer, DateTimeOffset now)
    {
        if (MailPatience.NextTry(Tries, FirstTriedAt ?? now, now) is not { } next)
        {
            MarkFailed(answer, now);
            return null;
        }

        State = MailState.Deferred;
        Answer = Cut(answer);
        NextTryAt = next;
        Raise(new MailDeferred(Id, Tries));
        return next;
    }

    /// <summary>The same mail once more, as a mail of its own: the log keeps what happened to the first.</summary>
    /// <exception cref="BusinessException"><see cref="MessagingErrorCodes.MailNotSettled"/>, <see cref="MessagingErrorCodes.MailSecretGone"/></exception>
    public MailMessage SendAgain()
    {
        if (!IsSettled)
        {
            throw new BusinessException(MessagingErrorCodes.MailNotSettled);
        }

        if (HoldsSecret)
        {
            throw new BusinessException(MessagingErrorCodes.MailSecretGone);
        }

        Copies++;
        var copy = new MailMessage(
            $"{Id}:{Copies}", Template, MessageId.Split('@')[1], new MailRecipient(To, ToName, Language) { LanguageChain = LanguageChain }, new MailContent(Subject, Html, Text, null), files.Select(f => f.Copy()))
        {
            CopyOf = CopyOf ?? Id,
        };
        copy.SetAbout(CustomerId, AboutKind, AboutId);
        copy.SetPurpose(DocumentKind, ContactId);
        return copy;
    }

    private static string Cut(string answer) => answer.Length <= MailConsts.MaxAnswerLength ? answer : answer[..MailConsts.MaxAnswerLength];

    private void Settle(MailState state, string answer, DateTimeOffset now)
    {
        State = state;
        Reason = null;
        Answer = answer.Length == 0 ? null : Cut(answer);
        SettledAt = now;
        NextTryAt = null;
        SealedBody = null;
    }
}
