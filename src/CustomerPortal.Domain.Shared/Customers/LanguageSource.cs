namespace CustomerPortal.Customers;

/// <summary>Who can say which language a customer is written to in, nearest first.</summary>
public enum LanguageSource
{
    Contact,
    Customer,
    Group,
    Tenant,
}
