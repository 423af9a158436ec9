namespace CustomerPortal.Messaging;

/// <summary>What the mail server said.</summary>
/// <param name="Outcome">What it means for the mail.</param>
/// <param name="Words">Its words, or the reason for which it was not reached.</param>
public sealed record MailAnswer(MailOutcome Outcome, string Words);

/// <summary>What an answer means for the mail.</summary>
public enum MailOutcome
{
    /// <summary>The server has taken it.</summary>
    Accepted,

    /// <summary>Not now: away, busy, or set up wrongly on our side.</summary>
    Later,

    /// <summary>Never: the recipient or the mail is refused.</summary>
    Refused,
}
