"""Parcels: shipping companies, waybill numbers, the way of a parcel, and what is done with one."""
