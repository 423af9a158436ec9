namespace CustomerPortal.Messaging;

/// <summary>A part of a mail template.</summary>
public enum MailPart
{
    Subject,
    Html,
    Text,
}
