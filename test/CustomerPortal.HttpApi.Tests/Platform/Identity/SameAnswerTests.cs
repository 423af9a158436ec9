using CustomerPortal.Isolation;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>Whoever asks at a door learns nothing of an account: status, headers and body are the same whether it exists, may come in, or not (N1).</summary>
public sealed class SameAnswerTests(SameAnswerTests.Organisations host) : IClassFixture<SameAnswerTests.Organisations>
{
    private const string NewPassword = "another Long 1 password";

    private static readonly Dictionary<string, Func<Person, object>> Doors = new()
    {
        ["/api/account/login"] = p => new { userNameOrEmailAddress = p.Name, password = p.Password },
        ["/api/account/check-password"] = p => new { userNameOrEmailAddress = p.Email, password = p.Password },
        ["/api/account/send-password-reset-code"] = p => new { email = p.Email, appName = "Angular" },
        ["/api/account/reset-password"] = p => new { userId = p.Id, resetToken = p.Token(TokenPurposes.StaffPasswordReset), password = NewPassword },
        ["/api/account/invitation"] = p => new { token = p.Token(TokenPurposes.StaffInvitation) },
        ["/api/account/accept-invitation"] = p => new { token = p.Token(TokenPurposes.StaffInvitation), password = NewPassword },
        ["/api/account/register"] = p => new { userName = p.Name, emailAddress = p.Email, password = NewPassword },
        ["/api/portal/account/login"] = p => new { email = p.Email, password = p.Password },
        ["/api/portal/account/forgot-password"] = p => new { email = p.Email },
        ["/api/portal/account/reset-password"] = p => new { token = p.Token(TokenPurposes.ContactPasswordReset), password = NewPassword },
        ["/api/portal/account/magic-link"] = p => new { email = p.Email },
        ["/api/portal/account/magic-link/use"] = p => new { token = p.Token(TokenPurposes.ContactMagicLink) },
        ["/api/portal/account/invitation"] = p => new { token = p.Token(TokenPurposes.ContactInvitation) },
        ["/api/portal/account/accept-invitation"] = p => new { token = p.Token(TokenPurposes.ContactInvitation), password = NewPassword },
    };

    public static TheoryData<string> Paths => [.. Doors.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    [Trait("Check", "N1")]
    [Trait("Check", "N9")]
    public async Task Known_unknown_disabled_invited_and_closed_answer_the_same(string path)
    {
        var isPortal = path.StartsWith("/api/portal/", StringComparison.Ordinal);
        var answers = new List<(string Who, Answer Answer)>();
        foreach (var person in isPortal ? host.Contacts : host.Staff)
        {
            using var stranger = isPortal ? await person.Tenant.VisitorAsync() : await person.Tenant.StrangerAsync();
            using var response = await stranger.PostAsync(path, Doors[path](person));
            answers.Add((person.Who, await Answer.ReadAsync(response, [])));
        }

        answers.Count.ShouldBe(5);
        answers.Where(a => a.Answer != answers[0].Answer).ShouldBeEmpty($"{answers[0].Who}: {answers[0].Answer}");
        answers[0].Answer.Status.ShouldNotBe(429);
    }

    /// <summary>Somebody who is asked for, with links that would work if the account did.</summary>
    public sealed record Person(string Who, TestTenant Tenant, string Name, string Email, Guid Id, string Password, IReadOnlyDictionary<string, string> Links)
    {
        public string Token(string purpose) => Links.GetValueOrDefault(purpose) ?? "made-up";
    }

    /// <summary>An open and a closed organisation, with people of every kind.</summary>
    public sealed class Organisations : AccountHost
    {
        private static readonly string[] StaffLinks = [TokenPurposes.StaffPasswordReset, TokenPurposes.StaffInvitation];
        private static readonly string[] ContactLinks = [TokenPurposes.ContactPasswordReset, TokenPurposes.ContactMagicLink, TokenPurposes.ContactInvitation];

        private TestTenant open = null!;
        private TestTenant closed = null!;

        public IReadOnlyList<Person> Staff { get; private set; } = [];

        public IReadOnlyList<Person> Contacts { get; private set; } = [];

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            (open, closed) = (await TenantAsync(), await TenantAsync());
            Staff = await StaffAsync();
            Contacts = await ContactsAsync();
            using var admin = await HostAdministratorAsync();
            (await admin.PostAsync($"/api/multi-tenancy/tenants/{closed.Id}/deactivate", new { reason = "Unpaid" })).EnsureSuccessStatusCode();
        }

        private async Task<IReadOnlyList<Person>> StaffAsync()
        {
            using var admin = await open.AdministratorAsync();
            var known = await IdAsync(open, "known");
            var disabled = await IdAsync(open, "disabled");
            var disabledLinks = await LinksAsync(open, disabled, StaffLinks);
            (await admin.PostAsync($"/api/identity/users/{disabled}/deactivate")).EnsureSuccessStatusCode();
            var invited = await (await admin.PostAsync("/api/identity/users", new { userName = "invited", email = "invited@example.com", password = "" })).JsonAsync();
            var shut = await IdAsync(closed, "shut");
            return
            [
                Of("known", open, known, "wrong", []),
                Of("unknown", open, Guid.CreateVersion7(), Password, []),
                Of("disabled", open, disabled, Password, disabledLinks),
                Of("invited", open, invited.GetProperty("id").GetGuid(), Password, []),
                Of("shut", closed, shut, Password, await LinksAsync(closed, shut, StaffLinks)),
            ];

            static Person Of(string name, TestTenant tenant, Guid id, string password, Dictionary<string, string> links) =>
                new(name, tenant, name, $"{name}@example.com", id, password, links);
        }

        private async Task<IReadOnlyList<Person>> ContactsAsync()
        {
            var known = await open.ContactAsync("known.contact@example.com");
            var disabled = await open.ContactAsync("disabled.contact@example.com");
            var disabledLinks = await ContactLinksAsync(disabled);
            using var admin = await open.AdministratorAsync();
            (await admin.PostAsync($"/api/customers/{disabled.CustomerId}/contacts/{disabled.ContactId}/deactivate")).EnsureSuccessStatusCode();
            (await admin.PostAsync($"/api/customers/{known.CustomerId}/contacts", new { name = "Ina", email = "invited.contact@example.com" })).EnsureSuccessStatusCode();
            var shut = await closed.ContactAsync("shut.contact@example.com");
            return
            [
                Of("known", open, "wrong", []),
                Of("unknown", open, TestContact.Password, []),
                Of("disabled", open, TestContact.Password, disabledLinks),
                Of("invited", open, TestContact.Password, []),
                Of("shut", closed, TestContact.Password, await ContactLinksAsync(shut)),
            ];

            static Person Of(string name, TestTenant tenant, string password, Dictionary<string, string> links) =>
                new(name, tenant, name, $"{name}.contact@example.com", Guid.Empty, password, links);
        }

        private static async Task<Guid> IdAsync(TestTenant tenant, string userName) => (await tenant.UserAsync(userName)).GetProperty("id").GetGuid();

        private async Task<Dictionary<string, string>> ContactLinksAsync(TestContact contact)
        {
            var login = (await Database.QueryAsync($"SELECT \"Id\" FROM \"PlatformContactLogins\" WHERE \"Email\" = '{contact.Email}'", r => r.GetGuid(0))).Single();
            var links = await LinksAsync(contact.Tenant, login, ContactLinks);
            links[TokenPurposes.ContactInvitation] = await contact.Tenant.TokenAsync(TokenPurposes.ContactInvitation, Guid.Parse(contact.ContactId));
            return links;
        }

        private static async Task<Dictionary<string, string>> LinksAsync(TestTenant tenant, Guid subject, string[] purposes)
        {
            var links = new Dictionary<string, string>();
            foreach (var purpose in purposes)
            {
                links[purpose] = await tenant.TokenAsync(purpose, subject);
            }

            return links;
        }
    }
}
