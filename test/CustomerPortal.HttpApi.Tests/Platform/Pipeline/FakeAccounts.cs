using System.Collections.Concurrent;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.Portal;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Two tenants, one contact, and whatever sessions and permissions a test says.</summary>
public sealed class FakeAccounts : ITenantDirectory, ISessionValidator, IAccountSessions, IPermissionChecker, IKnownContacts, IInstalledLanguages
{
    public static readonly TenantInfo Acme = new(Guid.Parse("aaaaaaaa-0000-7000-8000-000000000001"), "Acme", "ACME", true, false);
    public static readonly TenantInfo Bolt = new(Guid.Parse("bbbbbbbb-0000-7000-8000-000000000001"), "Bolt", "BOLT", true, false);
    public static readonly Guid CustomerId = Guid.Parse("cccccccc-0000-7000-8000-000000000001");
    public const string BoltsHost = "portal.bolt.test";

    public const string Granted = "Test.Granted";

    private readonly ConcurrentDictionary<Guid, bool> ended = new();

    /// <summary>Languages of the made-up contact, and the rights it has.</summary>
    public string ContactLanguage { get; set; } = "ar";

    public bool ContactIsActive { get; set; } = true;

    public void End(Guid accountId) => ended[accountId] = true;

    public ValueTask<TenantInfo?> FindByNameAsync(string name, CancellationToken ct) => new(Find(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase)));

    public ValueTask<TenantInfo?> FindByHostAsync(string host, CancellationToken ct) => new(host == BoltsHost ? Bolt : null);

    public ValueTask<TenantInfo?> FindByIdAsync(Guid id, CancellationToken ct) => new(Find(t => t.Id == id));

    public ValueTask<bool> IsAliveAsync(SessionTicket ticket, CancellationToken ct) => new(!ended.ContainsKey(ticket.AccountId));

    public ValueTask<bool> IsOpenAsync(UserKind kind, Guid tenantId, Guid accountId, CancellationToken ct) => new(!ended.ContainsKey(accountId));

    public ValueTask<bool> MustSetUpAsync(SessionTicket ticket, CancellationToken ct) => new(false);

    public Task OpenAsync(NewSession session, CancellationToken ct) => Task.CompletedTask;

    public void Note(SessionTicket ticket, SessionPlace place, TimeSpan lifetime)
    {
    }

    public ValueTask<bool> IsGrantedAsync(string permission, CancellationToken ct) => new(permission == Granted);

    public ValueTask<InstalledLanguages> GetAsync(CancellationToken ct) => new(new InstalledLanguages(["en", "nl", "ar"], "en"));

    public ValueTask<KnownContact?> OfLoginAsync(Guid loginId, Guid? contactId, CancellationToken ct) =>
        new(ContactIsActive ? new KnownContact(Contact(loginId), MustAcceptTerms: false) : null);

    public ValueTask<KnownContact?> FindAsync(Guid contactId, CancellationToken ct) => throw new NotSupportedException();

    private static TenantInfo? Find(Func<TenantInfo, bool> match) => new[] { Acme, Bolt }.FirstOrDefault(match);

    private CustomerContact Contact(Guid loginId) =>
        new(Guid.NewGuid(), CustomerId, "Customer", "Contact", "contact@example.com", LanguageChain.Asked(ContactLanguage), [PortalRights.Invoices], loginId);
}
