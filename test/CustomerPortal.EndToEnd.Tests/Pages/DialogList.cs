using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Pages;

/// <summary>A dialog to look at.</summary>
/// <param name="Component">Name of its file, without its ending.</param>
/// <param name="Page">Name of the page that opens it.</param>
/// <param name="Steps">How: text keys of buttons, "menu:" for a row's menu, "key:" for the keyboard.</param>
internal sealed record DialogEntry(string Component, string Page, params string[] Steps);

/// <summary>Every dialog of the admin area. A file with a dialog that is neither here nor looked at in a journey fails the tests.</summary>
internal static class DialogList
{
    /// <summary>The menu of the first row that has one; with a text key behind it, of the row that says so.</summary>
    private const string RowMenu = "menu:";

    private const string Keyboard = "key:";

    public static IReadOnlyList<DialogEntry> All { get; } =
    [
        new("user-dialog", "users", "Platform.Users.New"),
        new("sessions-dialog", "users", RowMenu, "Ui.Sessions.Title"),
        new("permission-dialog", "roles", RowMenu + "Role:sales", "Platform.Permissions.Title"),
        new("role-dialog", "roles", "Platform.Roles.New"),
        new("role-delete-dialog", "roles", RowMenu + "Role:sales", "Ui.Delete"),
        new("proof-dialog", "audit", "Platform.Audit.Prove"),
        new("api-key-dialog", "own-api-keys", "Platform.ApiKeys.New"),
        new("key-list", "dashboard", Keyboard + "?"),
        new("quick-customer", "dashboard", Keyboard + "n", Keyboard + "c"),
        new("quick-contact", "dashboard", Keyboard + "n", Keyboard + "o"),
        new("payment-dialog", "payments", "Billing.Payment.New"),
        new("void-dialog", "payments", "Billing.Payment.Void"),
        new("send-dialog", "invoice", "Billing.Invoice.Send"),
        new("confirm", "draft", "Billing.Invoice.IssueAsk"),
        new("contact-dialog", "customer", "Customers.Contact.Add"),
        new("contact-language-dialog", "customer", "Platform.Why.Title"),
        new("view-as-dialog", "customer", RowMenu, "Customers.Contact.ViewAs"),
        new("group-dialog", "customer-groups", "Customers.Groups.New"),
        new("currency-dialog", "currencies", "Billing.Setup.AddCurrency"),
        new("rate-dialog", "rates", "Billing.Setup.AddRate"),
        new("payment-term-dialog", "payment-terms", "Billing.Setup.AddTerm"),
        new("tax-code-dialog", "tax-codes", "Billing.Setup.AddTax"),
        new("add-language-dialog", "languages", "Platform.Languages.Add"),
        new("text-import-dialog", "texts", "Platform.Texts.Import"),
        new("list-dialog", "lists", "Customers.Lists.NewList"),
        new("value-dialog", "lists", "Customers.Lists.AddValue"),
        new("order-dialog", "customer-groups", "Ui.Order.Change"),
        new("send-statement-dialog", "customer", "Billing.Statement.Send"),
        new("test-dialog", "mail-template", "Messaging.Templates.SendTest"),
        new("versions-dialog", "mail-template", "Messaging.Templates.Versions"),
        new("password-dialog", "security", "Ui.TwoFactor.SetUp"),
        new("tenant-dialog", "tenant", "Ui.Edit"),
        new("reason-dialog", "tenant", "Platform.Deactivate"),
        new("type-name-dialog", "tenant", "Ui.Delete"),
        new("impersonate-dialog", "tenant", "Platform.Impersonate.Action"),
        new("edition-dialog", "editions", "Platform.Editions.New"),
    ];

    /// <summary>What opens only after a step that a journey takes, and is looked at there.</summary>
    public static IReadOnlyList<string> InJourneys { get; } = ["authenticator-dialog", "recovery-codes-dialog", "passkey-name-dialog"];

    /// <summary>Opens a dialog of the page in front.</summary>
    public static async Task OpenAsync(this IPage page, DialogEntry dialog, Words words)
    {
        foreach (var step in dialog.Steps)
        {
            if (step.StartsWith(Keyboard, StringComparison.Ordinal))
            {
                await page.Keyboard.PressAsync(step[Keyboard.Length..]);
            }
            else if (step.StartsWith(RowMenu, StringComparison.Ordinal))
            {
                await MenusOf(page, step[RowMenu.Length..], words).First.ClickAsync();
                await page.GetByRole(AriaRole.Menu).WaitForAsync();
            }
            else if (await page.GetByRole(AriaRole.Menu).CountAsync() > 0)
            {
                await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = words[step] }).First.ClickAsync();
            }
            else
            {
                await ButtonOf(page, words[step], await IsWholeNameAsync(page, words[step])).First.ClickAsync();
            }
        }

        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
    }

    // "Contact" is a button beside the tab "Contacts"; other buttons say more than their words ("Void" of a payment).
    private static async Task<bool> IsWholeNameAsync(IPage page, string name) => await ButtonOf(page, name, exact: true).CountAsync() > 0;

    private static ILocator ButtonOf(IPage page, string name, bool exact) =>
        page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = exact });

    private static ILocator MenusOf(IPage page, string key, Words words)
    {
        var menus = page.Locator("main :is(.cdk-row, app-contacts-island) [aria-haspopup=menu]");
        return key.Length == 0 ? menus : page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = words[key] }).Locator("[aria-haspopup=menu]");
    }
}
