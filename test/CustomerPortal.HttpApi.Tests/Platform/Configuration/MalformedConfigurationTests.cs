using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Files that are none, or that somebody has had in the editor: 400, and the place in the words.</summary>
public sealed class MalformedConfigurationTests(AccountHost host) : IClassFixture<AccountHost>
{
    private const string Head = "\"format\":\"customer-portal-configuration\",\"version\":1,\"exportedAt\":\"2026-01-01T00:00:00Z\",\"productVersion\":\"1.0.0.0\",\"tenant\":\"T\"";

    public static TheoryData<string, string, string> Files => new()
    {
        { "", ConfigurationErrorCodes.FileUnreadable, "1:1" },
        { "{\n  \"format\": ,", ConfigurationErrorCodes.FileUnreadable, "2:13" },
        { "[]", ConfigurationErrorCodes.FormatUnknown, "format" },
        { """{"format":"something-else"}""", ConfigurationErrorCodes.FormatUnknown, "format" },
        { """{"format":"customer-portal-configuration","version":2}""", ConfigurationErrorCodes.VersionUnknown, "version" },
        { """{"format":"customer-portal-configuration","version":"1"}""", ConfigurationErrorCodes.VersionUnknown, "version" },
        { "{" + Head + "}", ConfigurationErrorCodes.EntryInvalid, "parts" },
        { "{" + Head + ""","parts":{"Invoices":{}}}""", ConfigurationErrorCodes.PartUnknown, "parts.Invoices" },
        { "{" + Head + ""","parts":{"Roles":[]}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Roles" },
        { "{" + Head + ""","parts":{"Settings":{"A":"1","A":"2"}}}""", ConfigurationErrorCodes.KeyTwice, "parts.Settings.A" },
        { "{" + Head + ""","parts":{"Settings":{"A":null}}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Settings.A" },
        { "{" + Head + ""","parts":{"Settings":{"A":7}}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Settings.A" },
        { "{" + Head + ""","parts":{"Customers.Groups":{"A":{"name":{"en":"A"},"position":"x","isDefault":false,"isRetired":false}}}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Customers.Groups.A.position" },
        { "{" + Head + ""","parts":{"Customers.Groups":{"A":{"name":{},"position":1,"isDefault":false,"isRetired":false}}}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Customers.Groups.A.name" },
        { "{" + Head + ""","parts":{"Customers.Groups":{"A":{"id":"7","name":{"en":"A"},"position":1,"isDefault":false,"isRetired":false}}}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Customers.Groups.A" },
        { "{" + Head + ""","parts":{"Settings":{"A":"half \ud800 of it"}}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Settings.A" },
        { "{" + Head + ""","parts":{"Settings":{"A":"nul \u0000 in it"}}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Settings.A" },
        { "{" + Head + ""","parts":{"Settings":{"half \ud800":"1"}}}""", ConfigurationErrorCodes.EntryInvalid, "parts.Settings" },
        { string.Concat(Enumerable.Repeat("""{"a":""", 500)) + "1" + new string('}', 500), ConfigurationErrorCodes.FileTooDeep, "a.a.a" },
        { new string('[', 5000), ConfigurationErrorCodes.FileTooDeep, "" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_malformed_file_is_a_400_that_names_the_place(string content, string code, string place)
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();

        var answer = await admin.PostAsync("/api/configuration/compare", new { content });
        var problem = await answer.JsonAsync(HttpStatusCode.BadRequest);

        if (content.Length > 0)
        {
            problem.GetProperty("code").GetString().ShouldBe(code);
            problem.GetProperty("errors").GetProperty("content")[0].GetString().ShouldNotBeNull().ShouldContain(place);
        }
    }

    [Fact]
    public async Task A_huge_file_is_refused_before_it_is_read()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();

        var answer = await admin.PostAsync("/api/configuration/compare", new { content = new string(' ', ConfigurationConsts.MaxLength + 1) });

        (await answer.JsonAsync(HttpStatusCode.BadRequest)).GetProperty("errors").TryGetProperty("content", out _).ShouldBeTrue();
    }
}
