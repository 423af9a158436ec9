using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Localization;

/// <summary>Texts as files: what goes out comes back, and what is wrong is said by line.</summary>
[Trait("Requirement", "SET-07")]
public sealed class TextFileTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Theory]
    [InlineData("Csv")]
    [InlineData("Json")]
    public async Task A_file_that_is_exported_imported_elsewhere_and_exported_again_is_the_same_file(string format)
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();
        using var other = await (await portal.TenantAsync()).AdministratorAsync();
        foreach (var (key, text) in Awkward)
        {
            (await admin.WriteAsync("fy", key, text)).StatusCode.ShouldBe(HttpStatusCode.OK, text);
        }

        var file = await ExportAsync(admin, "fy", format);
        var preview = await other.ImportAsync("fy", format, file, apply: false);
        preview.GetProperty("changes").GetProperty("written").GetInt32().ShouldBe(Awkward.Count);
        (await other.ImportAsync("fy", format, file, apply: true)).GetProperty("isStored").GetBoolean().ShouldBeTrue();

        (await ExportAsync(other, "fy", format)).ShouldBe(file);
        foreach (var (key, text) in Awkward)
        {
            (await other.PageTextAsync("fy", key)).ShouldBe(await admin.PageTextAsync("fy", key));
        }

        (await other.ImportAsync("fy", format, file, apply: false)).GetProperty("changes").GetProperty("same").GetInt32().ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task No_cell_of_a_table_begins_a_formula()
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();
        foreach (var (key, text) in Awkward)
        {
            await admin.WriteAsync("fy", key, text);
        }

        var cells = (await ExportAsync(admin, "fy", "Csv")).Split("\r\n").SelectMany(line => line.Split(',')).Select(cell => cell.Trim('"'));

        cells.ShouldNotContain(cell => cell.StartsWith('=') || cell.StartsWith('+') || cell.StartsWith('@'));
    }

    [Fact]
    public async Task Each_wrong_line_is_told_with_its_number_and_nothing_is_stored()
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();
        var csv = string.Join("\r\n", "key;text", "Ui.Save;Bewarje", "No.Such;x", "Platform.Languages.OfferOne;Biede", $"Ui.Cancel;{new string('a', 1001)}", "Ui.Save;Noch ris", string.Empty);

        var told = await admin.ImportAsync("fy", "Csv", csv, apply: true);

        told.GetProperty("isStored").GetBoolean().ShouldBeFalse();
        Problems(told).ShouldBe(
        [
            (3, "No.Such", "Texts:KeyUnknown"), (4, "Platform.Languages.OfferOne", "Texts:PlaceholderMissing"),
            (5, "Ui.Cancel", "Texts:TooLong"), (6, "Ui.Save", "Texts:KeyTwice"),
        ]);
        (await admin.PageTextAsync("fy", "Ui.Save")).ShouldBe("Save");
    }

    [Fact]
    public async Task A_line_of_json_is_numbered_too_and_one_module_goes_alone()
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();

        var told = await admin.ImportAsync("fy", "Json", "{\n  \"Ui.Save\": \"Bewarje\",\n\n  \"No.Such\": \"x\"\n}", apply: false);
        var module = JsonDocument.Parse(await ExportAsync(admin, "nl", "Json", "Documents")).RootElement;

        Problems(told).ShouldBe([(4, "No.Such", "Texts:KeyUnknown")]);
        module.EnumerateObject().Select(p => p.Name).ShouldContain("Documents.Invoice.Heading");
        module.EnumerateObject().ShouldAllBe(p => !p.Name.StartsWith("Ui."));
    }

    [Theory]
    [InlineData("Json", "[1,2", "Texts:FileUnreadable")]
    [InlineData("Json", "{\"Ui.Save\": 3}", "Texts:FileUnreadable")]
    [InlineData("Csv", "sleutel,tekst\r\na,b", "Texts:FileHasNoColumn")]
    [InlineData("Csv", "key,text\r\nUi.Save,\uFFFD", "Texts:FileNotUtf8")]
    public async Task What_is_no_such_file_is_refused(string format, string content, string code)
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();

        var refused = await (await admin.PostAsync(TextCalls.File, new { language = "fy", format, content })).JsonAsync(HttpStatusCode.BadRequest);

        refused.GetProperty("code").GetString().ShouldBe(code);
    }

    /// <summary>Keys without placeholders, texts that spreadsheets, quotes and separators like to spoil.</summary>
    private static readonly IReadOnlyList<(string Key, string Text)> Awkward =
    [
        ("Ui.Save", "=1+1"), ("Ui.Cancel", "'=1+1"), ("Ui.Delete", "''@x"), ("Ui.Edit", "'t Hûs"), ("Ui.Close", "-5"), ("Ui.Add", "+31 20"),
        ("Ui.Saved", "a,b;\"c\"\nd"), ("Ui.Search", "שלום, “עולם”"), ("Ui.Retry", "-"), ("Ui.Create", "'"), ("Ui.No", "@SUM(A1)"),
    ];

    private static IReadOnlyList<(int Line, string? Key, string? Code)> Problems(JsonElement told) =>
        [.. told.GetProperty("problems").EnumerateArray().Select(p => (p.GetProperty("line").GetInt32(), p.GetProperty("key").GetString(), p.GetProperty("code").GetString()))];

    private static async Task<string> ExportAsync(TestBrowser admin, string language, string format, string? module = null)
    {
        var answer = await admin.GetAsync($"{TextCalls.File}?language={language}&format={format}&module={module}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF');
    }
}
