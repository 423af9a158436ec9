using System.Diagnostics;
using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>What the domain that signs mails publishes, asked of a name server by the real worker.</summary>
public sealed class MailDomainTests(MailDomainTests.DnsHost host) : IClassFixture<MailDomainTests.DnsHost>
{
    private const string Domain = "post.acme.example";
    private const string KeyName = $"portal._domainkey.{Domain}";

    [Fact]
    public async Task The_published_key_is_right_in_any_spelling_and_wrong_when_it_is_another_one()
    {
        var (other, key) = (KeyOf(await MakeKeyAsync()), KeyOf(await MakeKeyAsync()));

        foreach (var (published, expected) in new (string[] Published, DnsRecordState Expected)[]
        {
            ([$"v=DKIM1; k=rsa; p={key}"], DnsRecordState.Right),
            ([$"p={key[..100]} {key[100..]};  t=s"], DnsRecordState.Right),
            (["google-site-verification=x", $"v=DKIM1;p={key}"], DnsRecordState.Right),
            ([$"v=DKIM1; k=rsa; p={other}"], DnsRecordState.Wrong),
            ([$"v=DKIM1; k=ed25519; p={key}"], DnsRecordState.Wrong),
            (["v=DKIM1; p="], DnsRecordState.Wrong),
            ([$"v=DKIM1; p={key}", $"v=DKIM1; p={other}"], DnsRecordState.Wrong),
            (["something else"], DnsRecordState.Missing),
            ([], DnsRecordState.Missing),
        })
        {
            host.Dns.Records[KeyName] = published;
            var found = (await CheckAsync()).Dkim;
            (found.Name, found.State).ShouldBe((KeyName, expected), string.Join(" | ", published));
            (found.Found.Length > 0).ShouldBe(expected is DnsRecordState.Right or DnsRecordState.Wrong);
        }

        host.Dns.Records.Remove(KeyName);
        (await CheckAsync()).Dkim.State.ShouldBe(DnsRecordState.Missing, "no such name");
    }

    [Fact]
    public async Task Permitted_senders_and_policy_are_looked_for_at_the_domain_and_the_policy_above_it()
    {
        await MakeKeyAsync();
        host.Dns.Records[Domain] = ["v=spf1 include:mail.example -all", "v=spf10 no such version"];
        host.Dns.Records["_dmarc.acme.example"] = ["v=DMARC1; p=reject"];

        var found = await CheckAsync();
        found.Spf.ShouldBe(new DnsRecordDto(Domain, DnsRecordState.Right, "v=spf1 include:mail.example -all"));
        found.Dmarc.ShouldBe(new DnsRecordDto("_dmarc.acme.example", DnsRecordState.Right, "v=DMARC1; p=reject"));

        host.Dns.Records[Domain] = ["v=spf1 -all", "v=spf1 +all"];
        host.Dns.Records["_dmarc.acme.example"] = [];
        found = await CheckAsync();
        found.Spf.State.ShouldBe(DnsRecordState.Wrong);
        found.Dmarc.ShouldBe(new DnsRecordDto($"_dmarc.{Domain}", DnsRecordState.Missing, string.Empty));
    }

    [Fact]
    public async Task A_silent_name_server_is_waited_for_a_few_seconds_and_what_others_said_counts()
    {
        await MakeKeyAsync();
        host.Dns.Silent.Add(KeyName);
        host.Dns.Records[Domain] = ["v=spf1 -all"];
        var begin = Stopwatch.GetTimestamp();

        var found = await CheckAsync();

        host.Dns.Silent.Clear();
        Stopwatch.GetElapsedTime(begin).TotalSeconds.ShouldBeLessThan(30);
        found.Dkim.State.ShouldBe(DnsRecordState.Unanswered);
        found.Spf.State.ShouldBe(DnsRecordState.Right);
    }

    [Fact]
    public async Task Without_a_key_there_is_nothing_to_compare_with()
    {
        await host.SetAsync((DeliverySettings.DkimDomain, null), (DeliverySettings.DkimPrivateKey, null));

        (await Should.ThrowAsync<BusinessException>(CheckAsync)).Code.ShouldBe(MessagingErrorCodes.DkimNotSet);
    }

    private static string KeyOf(string record) => record[(record.IndexOf("p=", StringComparison.Ordinal) + 2)..];

    private async Task<string> MakeKeyAsync() => (await host.InTenantAsync(MailHost.Acme, async services =>
    {
        var delivery = services.GetRequiredService<IDeliverySettingsAppService>();
        var read = await delivery.GetAsync(CancellationToken.None);
        return await delivery.MakeKeyAsync(new DkimKeyInput { Domain = Domain, Version = read.DkimVersion }, CancellationToken.None);
    })).Dkim!.Value;

    private Task<MailDomainDto> CheckAsync() => host.InTenantAsync(MailHost.Acme, services =>
        services.GetRequiredService<IDeliverySettingsAppService>().CheckDomainAsync(CancellationToken.None));

    /// <summary>A host whose resolver is the test's.</summary>
    public sealed class DnsHost : DocumentMailHost
    {
        internal DnsStub Dns { get; } = new();

        protected override IReadOnlyDictionary<string, string?> MailSettings => new Dictionary<string, string?> { ["DnsServer"] = Dns.Address };

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            Dns.Dispose();
        }
    }
}
