namespace CustomerPortal.Customers;

/// <summary>A kind of document mail of a contact.</summary>
/// <param name="Kind">For example "Invoice"; its text is "MailKind:" + the kind.</param>
/// <param name="Receives">Whether documents of the kind are mailed to the contact.</param>
/// <param name="IsChosen">Whether somebody switched it; otherwise it follows the customer's addresses.</param>
public sealed record ContactMailDto(string Kind, bool Receives, bool IsChosen);
