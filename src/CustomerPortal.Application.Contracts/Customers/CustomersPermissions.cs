namespace CustomerPortal.Customers;

/// <summary>Names of the permissions of Customers.</summary>
public static class CustomersPermissions
{
    public const string Group = "Customers";
    public const string View = "Customers.View";
    public const string Create = "Customers.Create";
    public const string Edit = "Customers.Edit";
    public const string Activate = "Customers.Activate";
    public const string Delete = "Customers.Delete";
    public const string ViewBank = "Customers.ViewBank";
    public const string ManageContacts = "Customers.Contacts.Manage";
    public const string ManageGroups = "Customers.Groups.Manage";
    public const string ManageLists = "Customers.Lists.Manage";
}
