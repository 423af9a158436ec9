namespace CustomerPortal.Messaging;

/// <summary>A file of a mail is not in the blob store.</summary>
internal sealed class AttachmentMissingException(string fileName, Exception cause) : Exception($"The attachment {fileName} is missing.", cause);
