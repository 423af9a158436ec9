namespace CustomerPortal.Messaging;

/// <summary>Why we ourselves keep a mail here, apart from what a mail server says.</summary>
public enum MailReason
{
    /// <summary>It came in the quiet hours.</summary>
    QuietHours,

    /// <summary>The address has had its share of mails for a day.</summary>
    RecipientLimit,

    /// <summary>The organisation has sent its share of mails for an hour.</summary>
    HourLimit,

    /// <summary>A mail to the address came back; staff has not cleared it yet.</summary>
    AddressBounced,

    /// <summary>The contact has switched this kind of mail off.</summary>
    SwitchedOff,
}
