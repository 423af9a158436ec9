using System.Buffers.Text;
using System.Text;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Messaging;

/// <summary>
/// Addresses by which a contact switches a kind of document mail off without signing in (RFC 8058). The token is encrypted and
/// authenticated, names organisation, contact and kind, and can do nothing else; nobody can make or guess one.
/// </summary>
internal sealed class UnsubscribeLinks(ISecretProtector protector, ICurrentTenant tenant, ITenantLinks links, IContactMails contacts)
{
    private const string Purpose = "unsubscribe";
    private const int MaxTokenLength = 1000;

    /// <summary>The address for a mail; null where nobody could switch it off.</summary>
    public async Task<Uri?> OfAsync(MailMessage mail, CancellationToken ct) => mail is { DocumentKind: { } kind, ContactId: { } contactId }
        ? await links.ToAsync($"/api/messaging/unsubscribe/{Token(contactId, kind)}", ct)
        : null;

    /// <summary>The kind of mail that a token switches off; null when it is none of ours for this organisation.</summary>
    public string? KindOf(string token) => Read(token)?.Kind;

    /// <summary>Switches the kind off.</summary>
    /// <exception cref="EntityNotFoundException">The token is none of ours for this organisation.</exception>
    public async Task UseAsync(string token, CancellationToken ct)
    {
        var (contactId, kind) = Read(token) ?? throw new EntityNotFoundException(typeof(UnsubscribeLinks), Purpose);
        await contacts.SwitchAsync(contactId, kind, false, ct);
    }

    private string Token(Guid contactId, string kind) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(protector.Protect($"{Purpose} {tenant.Id:N} {contactId:N} {kind}")));

    private (Guid ContactId, string Kind)? Read(string token)
    {
        if (token.Length > MaxTokenLength || !Base64Url.IsValid(token))
        {
            return null;
        }

        var parts = Unprotect(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)))?.Split(' ') ?? [];
        return parts is [Purpose, var owner, var contact, var kind] && owner == tenant.Id.ToString("N") && Guid.TryParse(contact, out var id) ? (id, kind) : null;
    }

    private string? Unprotect(string text)
    {
        try
        {
            return protector.Unprotect(text);
        }
        catch (Exception e) when (e is System.Security.Cryptography.CryptographicException or FormatException)
        {
            return null;
        }
    }
}
