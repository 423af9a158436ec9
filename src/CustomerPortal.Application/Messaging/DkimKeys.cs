using System.Security.Cryptography;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Messaging;

/// <summary>The key that signs mails (RFC 6376).</summary>
internal sealed class DkimKeys(ISettings settings, ISettingStore store)
{
    private const int Bits = 2048;
    private const string UsualSelector = "portal";

    /// <summary>Adds a new key to the running unit of work; without a domain takes the former one away.</summary>
    public async Task MakeAsync(string? domain, string? selector, CancellationToken ct)
    {
        var isSigned = !string.IsNullOrEmpty(domain);
        await store.SetAsync(DeliverySettings.DkimDomain, isSigned ? domain : null, ct);
        await store.SetAsync(DeliverySettings.DkimSelector, isSigned ? (string.IsNullOrEmpty(selector) ? UsualSelector : selector) : null, ct);
        await store.SetAsync(DeliverySettings.DkimPrivateKey, isSigned ? NewKey() : null, ct);
    }

    /// <summary>What the domain publishes for the key; null when no mail is signed.</summary>
    public async Task<DkimRecordDto?> RecordAsync(CancellationToken ct)
    {
        var domain = await settings.GetAsync(DeliverySettings.DkimDomain, ct);
        var pem = await settings.GetAsync(DeliverySettings.DkimPrivateKey, ct);
        if (domain.Length == 0 || pem.Length == 0)
        {
            return null;
        }

        using var key = RSA.Create();
        key.ImportFromPem(pem);
        var name = $"{await settings.GetAsync(DeliverySettings.DkimSelector, ct)}._domainkey.{domain}";
        return new DkimRecordDto(domain, name, $"v=DKIM1; k=rsa; p={Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())}");
    }

    private static string NewKey()
    {
        using var key = RSA.Create(Bits);
        return key.ExportPkcs8PrivateKeyPem();
    }
}
