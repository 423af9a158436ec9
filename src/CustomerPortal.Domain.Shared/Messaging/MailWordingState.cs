namespace CustomerPortal.Messaging;

/// <summary>Where the words of a mail come from in one language.</summary>
public enum MailWordingState
{
    /// <summary>From the product.</summary>
    Shipped,

    /// <summary>From the tenant.</summary>
    Own,

    /// <summary>Nowhere: a recipient of this language gets the mail in the tenant's language.</summary>
    Missing,
}
